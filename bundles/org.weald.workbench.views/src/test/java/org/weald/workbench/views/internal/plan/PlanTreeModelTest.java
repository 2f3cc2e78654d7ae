package org.weald.workbench.views.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.TreeNode;
import org.junit.jupiter.api.Test;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;

class PlanTreeModelTest {
  private final PlanTreeModel model = new PlanTreeModel();
  private final List<String> events = new ArrayList<>();

  @Test
  void thePlanHasItsSixThemesInOrder() {
    show(ShippedPlan.whole(), "2019/20");

    assertThat(texts(plan()))
        .containsExactly(
            "Safe Communities",
            "Caring Communities",
            "Green Environment",
            "Healthy Environment",
            "Dynamic Economy",
            "Sustainable Economy");
  }

  @Test
  void theFirstEditionListsIts27Measures() {
    show(ShippedPlan.whole(), "2019/20");

    assertThat(lines()).hasSize(27);
  }

  @Test
  void theLastEditionListsIts26PrioritiesAndTheOneMeasureThatBelongsToNone() {
    show(ShippedPlan.whole(), "2021/22");

    assertThat(lines()).filteredOn(line -> line.key().startsWith("priority:")).hasSize(26);
    assertThat(lines())
        .filteredOn(line -> line.key().startsWith("measure:"))
        .extracting(PlanEntry::text)
        .containsExactly("Weekly refuse collection kept up");
  }

  @Test
  void aThemeThatIsStoppedLeavesAsOneNodeAndNoOtherIsTouched() {
    show(ShippedPlan.whole(), "2019/20");
    List<TreeNode> before = Collections.list(children(plan()));
    listen();

    show(ShippedPlan.without(Set.of(ShippedPlan.SAFE)), "2019/20");

    assertThat(Collections.list(children(plan()))).isEqualTo(before.subList(1, 6));
    assertThat(events.stream().filter(event -> event.startsWith("removed")))
        .containsExactly("removed Safe Communities");
    assertThat(events.stream().filter(event -> event.startsWith("inserted"))).isEmpty();
  }

  @Test
  void aThemeThatIsStartedAgainStandsWhereItStood() {
    Snapshot whole = ShippedPlan.whole();
    show(whole, "2019/20");
    List<TreeNode> before = Collections.list(children(plan()));
    show(ShippedPlan.without(Set.of("org.weald.theme.green")), "2019/20");

    show(whole, "2019/20");

    List<TreeNode> after = Collections.list(children(plan()));
    assertThat(texts(plan()).get(2)).isEqualTo("Green Environment");
    assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
    assertThat(after.subList(3, 6)).isEqualTo(before.subList(3, 6));
  }

  @Test
  void aFilterLeavesWhatItFindsAndTheLinesAbove() {
    Snapshot whole = ShippedPlan.whole();
    List<PlanEntry.Branch> all =
        PlanOutline.of(whole, ShippedPlan.lookingAt(whole, "2021/22"), List.of());

    List<PlanEntry.Branch> missing = PlanFilter.of("status:missing road").apply(all);

    assertThat(missing).hasSize(1);
    assertThat(missing.get(0).children()).hasSize(1);
    assertThat(missing.get(0).children().get(0).children())
        .extracting(line -> line.entry().word())
        .containsExactly("Information not received");
  }

  private void show(Snapshot snapshot, String edition) {
    model.update(
        PlanOutline.of(snapshot, ShippedPlan.lookingAt(ShippedPlan.whole(), edition), List.of()));
  }

  private TreeNode plan() {
    return ((TreeNode) model.getRoot()).getChildAt(0);
  }

  private List<PlanEntry> lines() {
    return Collections.list(children(plan())).stream()
        .flatMap(theme -> Collections.list(children(theme)).stream())
        .map(line -> PlanTreeModel.entry(line).orElseThrow())
        .toList();
  }

  private static Enumeration<TreeNode> children(TreeNode node) {
    return ((DefaultMutableTreeNode) node).children();
  }

  private static List<String> texts(TreeNode node) {
    return Collections.list(children(node)).stream()
        .map(child -> PlanTreeModel.entry(child).orElseThrow().text())
        .toList();
  }

  private void listen() {
    model.addTreeModelListener(
        new TreeModelListener() {
          @Override
          public void treeNodesChanged(TreeModelEvent event) {
            note("changed", event);
          }

          @Override
          public void treeNodesInserted(TreeModelEvent event) {
            note("inserted", event);
          }

          @Override
          public void treeNodesRemoved(TreeModelEvent event) {
            note("removed", event);
          }

          @Override
          public void treeStructureChanged(TreeModelEvent event) {
            events.add("rebuilt");
          }
        });
  }

  private void note(String what, TreeModelEvent event) {
    for (Object child : event.getChildren()) {
      events.add(what + " " + PlanTreeModel.entry(child).orElseThrow().text());
    }
  }
}
