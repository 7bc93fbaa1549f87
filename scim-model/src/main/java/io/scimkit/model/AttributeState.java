package io.scimkit.model;

/** What a resource says about an attribute. */
public enum AttributeState {
  /** The attribute has a value. */
  SET,
  /** The attribute is mentioned as having no value: null, an empty text or an empty list. */
  CLEARED,
  /** The resource says nothing about the attribute; it must be left as it is. */
  NOT_MENTIONED
}
