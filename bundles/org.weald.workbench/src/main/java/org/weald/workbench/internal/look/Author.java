package org.weald.workbench.internal.look;

/**
 * Who changes figures, as it is written to each revision.
 *
 * @param name of the officer; empty for the name of the account
 * @param post what the officer is, "Policy officer"; may be empty
 */
public record Author(String name, String post) {

  /** The name of the account. */
  public static final Author OF_ACCOUNT = new Author("", "");

  /** One line each, without blanks around. */
  public Author {
    name = line(name);
    post = line(post);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** As it is written, "Jo Hill, Policy officer". */
  public String text() {
    String who = name.isEmpty() ? account() : name;
    return post.isEmpty() ? who : who + ", " + post;
  }

  /** The name the system knows the user by. */
  public static String account() {
    return System.getProperty("user.name", "");
  }
}
