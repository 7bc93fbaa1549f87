package io.scimkit.samples.benchmarks.report;

/**
 * How many times as fast as a rival our method has to be.
 *
 * @param rival the rival's method in the same benchmark class
 * @param factor our operations a second divided by the rival's, at least
 */
record Target(String rival, double factor) {}
