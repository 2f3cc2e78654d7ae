package org.weald.workbench.internal.preferences;

/** What can be set; each is found by its title. */
public enum Setting {
  LOOK("Look: light or dark"),
  TEXT("Text size"),
  NAME("Author’s name"),
  POST("Author’s post"),
  WELCOME("Welcome page at the start"),
  BEGIN("Perspective to begin with"),
  WORKSPACE("Workspace that was open last, opened at the start"),
  VIEWS("Views of every perspective back in place"),
  RECENT("Recent workspaces forgotten"),
  KEPT("Where settings are kept");

  private final String title;

  Setting(String title) {
    this.title = title;
  }

  /** The words it is found by. */
  public String title() {
    return title;
  }
}
