package io.scimkit.salesforce.provision;

import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.session.Reader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what the last parts of a call show. */
final class ReadBack {
  private ReadBack() {}

  /** The User row and the grants; what could not be read is missing, not empty. */
  static Found found(Chunk chunk, CompositeReply reply, Reader reader) {
    return new Found(
        reply.find(Chunk.USER_NOW).flatMap(PartReply::row), grants(chunk.tables(), reply, reader));
  }

  static Map<GrantTable, List<ActualGrant>> grants(
      Collection<GrantTable> tables, CompositeReply reply, Reader reader) {
    Map<GrantTable, List<ActualGrant>> grants = new EnumMap<>(GrantTable.class);
    for (GrantTable table : tables) {
      if (reply.find(table.referenceId()).filter(PartReply::succeeded).isPresent()) {
        grants.put(table, GrantRows.read(table, reader.all(reply, table.referenceId())));
      }
    }
    return grants;
  }
}
