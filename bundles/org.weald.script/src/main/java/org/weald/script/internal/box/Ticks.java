package org.weald.script.internal.box;

import groovyjarjarasm.asm.Opcodes;
import groovyjarjarasm.asm.tree.AbstractInsnNode;
import groovyjarjarasm.asm.tree.FrameNode;
import groovyjarjarasm.asm.tree.InsnList;
import groovyjarjarasm.asm.tree.InsnNode;
import groovyjarjarasm.asm.tree.JumpInsnNode;
import groovyjarjarasm.asm.tree.LabelNode;
import groovyjarjarasm.asm.tree.LineNumberNode;
import groovyjarjarasm.asm.tree.LookupSwitchInsnNode;
import groovyjarjarasm.asm.tree.MethodInsnNode;
import groovyjarjarasm.asm.tree.MethodNode;
import groovyjarjarasm.asm.tree.TableSwitchInsnNode;
import groovyjarjarasm.asm.tree.TryCatchBlockNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a tick at the begin of a method and before each jump back, and a guard in each handler. */
final class Ticks {
  private Ticks() {}

  static void into(MethodNode method) {
    if (method.instructions.size() == 0) {
      return;
    }
    Map<AbstractInsnNode, Integer> places = new IdentityHashMap<>();
    for (AbstractInsnNode at : method.instructions) {
      places.put(at, places.size());
    }
    for (AbstractInsnNode at : method.instructions.toArray()) {
      int here = place(places, at);
      if (targets(at).stream().anyMatch(target -> place(places, target) <= here)) {
        method.instructions.insertBefore(at, tick());
      }
    }
    method.instructions.insert(tick());
    handlers(method);
  }

  private static int place(Map<AbstractInsnNode, Integer> places, AbstractInsnNode at) {
    return java.util.Objects.requireNonNull(places.get(at));
  }

  private static List<LabelNode> targets(AbstractInsnNode at) {
    List<LabelNode> targets = new ArrayList<>();
    if (at instanceof JumpInsnNode jump) {
      targets.add(jump.label);
    } else if (at instanceof TableSwitchInsnNode table) {
      targets.addAll(table.labels);
      targets.add(table.dflt);
    } else if (at instanceof LookupSwitchInsnNode lookup) {
      targets.addAll(lookup.labels);
      targets.add(lookup.dflt);
    }
    return targets;
  }

  private static MethodInsnNode tick() {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, CodeGuards.GUARDS, "tick", "()V");
  }

  /**
   * The guard of a handler stands outside of all protected code: what it throws leaves the method
   * at once. Otherwise handlers that protect one another would hand it round for ever.
   */
  private static void handlers(MethodNode method) {
    Set<LabelNode> handlers = new LinkedHashSet<>();
    method.tryCatchBlocks.forEach(block -> handlers.add(block.handler));
    for (LabelNode handler : handlers) {
      AbstractInsnNode first = handler;
      while (first.getNext() instanceof LabelNode
          || first.getNext() instanceof FrameNode
          || first.getNext() instanceof LineNumberNode) {
        first = first.getNext();
      }
      LabelNode from = new LabelNode();
      LabelNode to = new LabelNode();
      InsnList guard = new InsnList();
      guard.add(from);
      guard.add(new InsnNode(Opcodes.DUP));
      guard.add(
          new MethodInsnNode(
              Opcodes.INVOKESTATIC, CodeGuards.GUARDS, "caught", "(Ljava/lang/Throwable;)V"));
      guard.add(to);
      method.instructions.insert(first, guard);
      exclude(method, from, to);
    }
  }

  private static void exclude(MethodNode method, LabelNode from, LabelNode to) {
    List<TryCatchBlockNode> blocks = new ArrayList<>();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      int start = method.instructions.indexOf(block.start);
      int end = method.instructions.indexOf(block.end);
      int here = method.instructions.indexOf(from);
      if (start < here && here < end) {
        add(blocks, method, block, block.start, from);
        add(blocks, method, block, to, block.end);
      } else {
        blocks.add(block);
      }
    }
    method.tryCatchBlocks = blocks;
  }

  /** A part of a block that protects nothing is left out; the JVM does not take it. */
  private static void add(
      List<TryCatchBlockNode> blocks,
      MethodNode method,
      TryCatchBlockNode block,
      LabelNode start,
      LabelNode end) {
    for (AbstractInsnNode at = start; at != end; at = at.getNext()) {
      if (at.getOpcode() >= 0) {
        blocks.add(new TryCatchBlockNode(start, end, block.handler, block.type));
        return;
      }
    }
  }
}
