package org.weald.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.BiConsumer;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.utility.JavaModule;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails every story in which the event thread goes through a {@link Door}. It stands at the doors
 * themselves, so that a call of a microsecond is seen as well as one of a second; where a sampler
 * would see what is slow today, this sees what would be slow with a larger plan. It is there for
 * every test of this module without being asked for (META-INF/services).
 */
public final class EventThreadWatch
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final String KEY = "weald.event-thread-watch";
  private static final Passed PASSED = new Passed();
  private static boolean installed;

  /**
   * One who came in on the event thread.
   *
   * @param door class and method
   * @param micros how long it stayed
   * @param way the calls that led there, the last first
   */
  record Passage(String door, long micros, List<StackTraceElement> way) {
    /** With the part of the way that is Weald's. */
    String words() {
      List<String> own =
          way.stream()
              .filter(step -> step.getClassName().startsWith("org.weald."))
              .filter(step -> !step.getClassName().equals(Passed.class.getName()))
              .filter(step -> !step.getClassName().equals(LongestEvent.class.getName()))
              .limit(14)
              .map(step -> "    at " + step)
              .toList();
      return String.format(
          Locale.ROOT, "%s, %.1f ms%n%s", door, micros / 1000.0, String.join("\n", own));
    }
  }

  /** What is told at the doors. Those who are within one already are not counted again. */
  private static final class Passed implements BiConsumer<String, Boolean> {
    private final List<Passage> passages = new CopyOnWriteArrayList<>();
    private final Set<String> made = new CopyOnWriteArraySet<>();
    // Only the event thread comes here.
    private int depth;
    private long began;
    private List<StackTraceElement> way = List.of();

    @Override
    public void accept(String door, Boolean in) {
      if (in) {
        if (depth++ == 0) {
          way = List.of(Thread.currentThread().getStackTrace());
          began = System.nanoTime();
        }
      } else if (--depth == 0) {
        passages.add(new Passage(door, (System.nanoTime() - began) / 1000, way));
      }
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    install();
    LongestEvent.forget();
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    System.getProperties().put(KEY, PASSED);
    AgentBuilder builder =
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .ignore(ElementMatchers.not(ElementMatchers.nameStartsWith("org.weald.")))
            .with(new Made());
    for (Door door : Door.ALL) {
      builder =
          builder
              .type(door.types())
              .transform(
                  (made, type, loader, module, domain) ->
                      made.visit(Advice.to(DoorStep.class).on(door.ways())));
    }
    builder.installOn(ByteBuddyAgent.getInstrumentation());
    installed = true;
  }

  /** Keeps which classes have got their doors; one that cannot get them must not go unnoticed. */
  private static final class Made extends AgentBuilder.Listener.Adapter {
    @Override
    public void onTransformation(
        TypeDescription type,
        ClassLoader loader,
        JavaModule module,
        boolean loaded,
        DynamicType made) {
      PASSED.made.add(type.getName());
      for (TypeDescription up : type.asErasure().getInterfaces().asErasures()) {
        PASSED.made.add(up.getName());
      }
    }

    @Override
    public void onError(
        String type, ClassLoader loader, JavaModule module, boolean loaded, Throwable failure) {
      PASSED.passages.add(
          new Passage(
              type + " cannot be watched: " + failure, 0, Arrays.asList(failure.getStackTrace())));
    }
  }

  /** The classes and interfaces that are watched, of those loaded so far. */
  static Set<String> watched() {
    return PASSED.made;
  }

  /** Who came in since it was asked last. */
  static List<Passage> take() {
    List<Passage> passages = new ArrayList<>(PASSED.passages);
    PASSED.passages.removeAll(passages);
    return passages;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    fail();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LongestEvent.print(context.getDisplayName());
    fail();
  }

  private static void fail() {
    Set<String> words = new LinkedHashSet<>();
    take().forEach(passage -> words.add(passage.words()));
    if (!words.isEmpty()) {
      throw new AssertionError(
          "done on the event thread, where nothing slow may be:\n" + String.join("\n", words));
    }
  }
}
