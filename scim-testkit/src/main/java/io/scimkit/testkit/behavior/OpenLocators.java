package io.scimkit.testkit.behavior;

/** How many query locators are open at once before the oldest is dropped. */
@Source("The number is limited; older guides say ten for a user")
public enum OpenLocators implements Choice {
  /** 200 in the org. */
  TWO_HUNDRED,
  /** Ten for each user. */
  TEN
}
