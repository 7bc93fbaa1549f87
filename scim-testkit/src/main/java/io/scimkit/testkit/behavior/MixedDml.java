package io.scimkit.testkit.behavior;

/** Setup and other objects are written in one composite. */
@Source(
    "Apex guide, sObjects that cannot be used together in DML; nothing is published about composite")
public enum MixedDml implements Choice {
  /** Refused, unless {@code allOrNone} and {@code collateSubrequests} are both false. */
  REFUSED_WHEN_COLLATED,
  /** Refused only within one rollback unit: {@code allOrNone}, collections, graph. */
  REFUSED_IN_ROLLBACK_UNIT,
  /** Refused in any composite. */
  REFUSED_IN_COMPOSITE
}
