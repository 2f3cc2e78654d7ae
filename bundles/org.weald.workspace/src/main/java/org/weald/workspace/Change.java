package org.weald.workspace;

import java.time.Instant;

/**
 * Who changes something, when and why.
 *
 * @param author name of the account
 * @param at when
 * @param reason in words, "imported from crime.csv"
 */
public record Change(String author, Instant at, String reason) {}
