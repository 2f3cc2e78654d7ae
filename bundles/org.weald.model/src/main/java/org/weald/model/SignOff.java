package org.weald.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of an edition on its way to the public.
 *
 * @param stage what it became by it
 * @param by the post or body that signed, never a person's name
 * @param on the day, where it is known
 */
public record SignOff(Stage stage, String by, Optional<LocalDate> on) {}
