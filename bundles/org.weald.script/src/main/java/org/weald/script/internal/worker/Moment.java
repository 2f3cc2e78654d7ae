package org.weald.script.internal.worker;

/** What happens to a worker in the course of a run. */
public enum Moment {
  /** Its process is there. */
  STARTED,
  /** It has greeted. */
  GREETED,
  /** The catalogue has begun to go over. */
  SENDING,
  /** The worker has it. */
  HELD,
  /** The script has gone over: it is compiled and run. */
  ORDERED,
  /** The script says something. */
  SAID,
  /** The answer has begun to come. */
  ANSWERING
}
