package org.weald.workbench.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferenceScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.MenuSource;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;

/**
 * The views there are, as described by their services' properties; none is made here. Any thread.
 */
@Component(service = ViewShelf.class)
public final class ViewShelf {
  private static final Logger LOG = LoggerFactory.getLogger(ViewShelf.class);

  /** A view that could be opened. */
  public interface Shelved {
    /** How it presents itself. */
    ViewDescription description();

    /** Gets its factory; given back with {@link #release}. */
    ViewFactory factory();

    /** Gives the factory back. */
    void release(ViewFactory factory);
  }

  private final Map<Object, Shelved> shelved = new ConcurrentHashMap<>();
  private final List<MenuSource> sources = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** A view's service has come. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      scope = ReferenceScope.BUNDLE)
  public void bindView(ComponentServiceObjects<ViewFactory> service, Map<String, Object> about) {
    ViewDescription.of(about)
        .ifPresentOrElse(
            description -> put(service.getServiceReference(), new OfService(description, service)),
            () -> LOG.warn("a view without id, title or place is left out: {}", about));
  }

  /** A view's service leaves. */
  public void unbindView(ComponentServiceObjects<ViewFactory> service) {
    take(service.getServiceReference());
  }

  /** What adds to the menus has come. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void bindSource(MenuSource source) {
    sources.add(source);
    listeners.forEach(Runnable::run);
  }

  /** What adds to the menus leaves. */
  public void unbindSource(MenuSource source) {
    sources.remove(source);
    listeners.forEach(Runnable::run);
  }

  /** What adds to the menus beside the views. */
  List<MenuSource> sources() {
    return List.copyOf(sources);
  }

  /** Puts a view on the shelf. */
  public void put(Object key, Shelved view) {
    shelved.put(key, view);
    listeners.forEach(Runnable::run);
  }

  /** Takes a view off the shelf. */
  public void take(Object key) {
    if (shelved.remove(key) != null) {
      listeners.forEach(Runnable::run);
    }
  }

  /** The views in the order they are opened: by place, then as they ask. */
  List<Shelved> views() {
    return shelved.values().stream()
        .sorted(
            Comparator.<Shelved, Integer>comparing(view -> view.description().place().ordinal())
                .thenComparing(view -> view.description().order())
                .thenComparing(view -> view.description().id()))
        .toList();
  }

  /** Called on the thread that brings or takes a view. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void forget(Runnable listener) {
    listeners.remove(listener);
  }

  private record OfService(
      ViewDescription description, ComponentServiceObjects<ViewFactory> service)
      implements Shelved {
    @Override
    public ViewFactory factory() {
      return service.getService();
    }

    @Override
    public void release(ViewFactory factory) {
      service.ungetService(factory);
    }
  }
}
