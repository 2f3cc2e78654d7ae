package org.weald.model;

import java.util.List;

/**
 * What one origin - a plug-in or the workspace - brings to what Weald knows. Registered as an OSGi
 * service; whoever registers one, content, script or Java, counts the same.
 *
 * @param origin the plug-in's id, or "workspace"
 * @param version the plug-in's version, or the store's revision
 * @param title for people
 * @param plans plans it defines
 * @param areas areas it defines
 * @param themes themes it defines
 * @param observations figures it brings
 * @param narratives short accounts
 * @param bodies organisations
 * @param actions actions
 * @param claims statements that can be computed again
 * @param updates what is said of actions, its own or another's
 * @param views what its themes want looked at together
 * @param printed what its documents print beside all that
 */
public record Contribution(
    String origin,
    String version,
    String title,
    List<Plan> plans,
    List<Area> areas,
    List<Theme> themes,
    List<Observation> observations,
    List<Narrative> narratives,
    List<Body> bodies,
    List<Action> actions,
    List<Claim> claims,
    List<ActionUpdate> updates,
    List<ThemeView> views,
    Printed printed) {

  /** Origin of what the user's own workspace brings. */
  public static final String WORKSPACE = "workspace";

  /** One that holds nothing else of a document. */
  public Contribution(
      String origin,
      String version,
      String title,
      List<Plan> plans,
      List<Area> areas,
      List<Theme> themes,
      List<Observation> observations,
      List<Narrative> narratives,
      List<Body> bodies,
      List<Action> actions,
      List<Claim> claims) {
    this(
        origin,
        version,
        title,
        plans,
        areas,
        themes,
        observations,
        narratives,
        bodies,
        actions,
        claims,
        Printed.NOTHING);
  }

  /** One without updates of actions and without views. */
  public Contribution(
      String origin,
      String version,
      String title,
      List<Plan> plans,
      List<Area> areas,
      List<Theme> themes,
      List<Observation> observations,
      List<Narrative> narratives,
      List<Body> bodies,
      List<Action> actions,
      List<Claim> claims,
      Printed printed) {
    this(
        origin,
        version,
        title,
        plans,
        areas,
        themes,
        observations,
        narratives,
        bodies,
        actions,
        claims,
        List.of(),
        List.of(),
        printed);
  }

  /** Copies the lists, but for figures that are read when they are asked for. */
  public Contribution {
    plans = List.copyOf(plans);
    areas = List.copyOf(areas);
    themes = List.copyOf(themes);
    observations =
        observations instanceof FiguresOnDemand ? observations : List.copyOf(observations);
    narratives = List.copyOf(narratives);
    bodies = List.copyOf(bodies);
    actions = List.copyOf(actions);
    claims = List.copyOf(claims);
    updates = List.copyOf(updates);
    views = List.copyOf(views);
  }

  /** The same with other figures. */
  public Contribution withObservations(List<Observation> others) {
    return new Contribution(
        origin,
        version,
        title,
        plans,
        areas,
        themes,
        others,
        narratives,
        bodies,
        actions,
        claims,
        updates,
        views,
        printed);
  }

  /** Whether its figures are read when they are asked for. */
  boolean isOnDemand() {
    return observations instanceof FiguresOnDemand;
  }

  /** The same with those figures only that are read together. */
  Contribution atHand() {
    return observations instanceof FiguresOnDemand figures
        ? withObservations(figures.near())
        : this;
  }

  /** A workspace's own figures, where it has nothing else. */
  public static Contribution ofWorkspace(String revision, List<Observation> observations) {
    return ofWorkspace(revision, observations, List.of(), List.of());
  }

  /** What was entered in a workspace. */
  public static Contribution ofWorkspace(
      String revision,
      List<Observation> observations,
      List<ActionUpdate> updates,
      List<Narrative> narratives) {
    return new Contribution(
        WORKSPACE,
        revision,
        "Workspace",
        List.of(),
        List.of(),
        List.of(),
        observations,
        narratives,
        List.of(),
        List.of(),
        List.of(),
        updates,
        List.of(),
        Printed.NOTHING);
  }
}
