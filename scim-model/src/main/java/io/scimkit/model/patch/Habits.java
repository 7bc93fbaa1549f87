package io.scimkit.model.patch;

import io.scimkit.model.patch.dialect.AttributeWrappedInItself;
import io.scimkit.model.patch.dialect.BareComplexValue;
import io.scimkit.model.patch.dialect.BlanksInPaths;
import io.scimkit.model.patch.dialect.EmptyValueClears;
import io.scimkit.model.patch.dialect.ExtensionWithoutUri;
import io.scimkit.model.patch.dialect.Habit;
import io.scimkit.model.patch.dialect.KeysAsPaths;
import io.scimkit.model.patch.dialect.ListOfOne;
import io.scimkit.model.patch.dialect.MembersByValue;
import io.scimkit.model.patch.dialect.MissingSchema;
import io.scimkit.model.patch.dialect.MissingTargetIsCreated;
import io.scimkit.model.patch.dialect.NoOperations;
import io.scimkit.model.patch.dialect.NullSubAttributes;
import io.scimkit.model.patch.dialect.OpInAnyCase;
import io.scimkit.model.patch.dialect.RemoveByValue;
import io.scimkit.model.patch.dialect.RemovingNothingIsDone;
import io.scimkit.model.patch.dialect.RepeatedId;
import io.scimkit.model.patch.dialect.SecondPrimary;
import io.scimkit.model.patch.dialect.StringifiedObject;
import io.scimkit.model.patch.dialect.TextBooleans;
import io.scimkit.model.patch.dialect.TextBooleansInFilters;
import io.scimkit.model.patch.dialect.ValueWithoutList;

/** Which class knows which quirk. */
final class Habits {
  private Habits() {}

  static Habit of(Quirk quirk) {
    return switch (quirk) {
      case OP_IN_ANY_CASE -> new OpInAnyCase();
      case MISSING_SCHEMA -> new MissingSchema();
      case NO_OPERATIONS -> new NoOperations();
      case KEYS_AS_PATHS -> new KeysAsPaths();
      case EXTENSION_WITHOUT_URI -> new ExtensionWithoutUri();
      case ATTRIBUTE_WRAPPED_IN_ITSELF -> new AttributeWrappedInItself();
      case LIST_OF_ONE -> new ListOfOne();
      case EMPTY_VALUE_CLEARS -> new EmptyValueClears();
      case BARE_COMPLEX_VALUE -> new BareComplexValue();
      case STRINGIFIED_OBJECT -> new StringifiedObject();
      case NULL_SUB_ATTRIBUTES -> new NullSubAttributes();
      case TEXT_BOOLEANS -> new TextBooleans();
      case MISSING_TARGET_IS_CREATED -> new MissingTargetIsCreated();
      case REMOVING_NOTHING_IS_DONE -> new RemovingNothingIsDone();
      case REMOVE_BY_VALUE -> new RemoveByValue();
      case MEMBERS_BY_VALUE -> new MembersByValue();
      case TEXT_BOOLEANS_IN_FILTERS -> new TextBooleansInFilters();
      case BLANKS_IN_PATHS -> new BlanksInPaths();
      case VALUE_WITHOUT_LIST -> new ValueWithoutList();
      case REPEATED_ID -> new RepeatedId();
      case SECOND_PRIMARY -> new SecondPrimary();
    };
  }
}
