package io.scimkit.testkit.soql;

/** Turns a semi-join or anti-join into a filter, where one may stand. */
@FunctionalInterface
interface JoinBinder<R> {

  Filter<R> bind(Condition.Join join, ConditionBinder.Nesting nesting);
}
