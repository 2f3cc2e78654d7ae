package org.weald.script.internal.box;

import groovy.lang.GroovyClassLoader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.Phases;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.RuntimeParserException;
import org.codehaus.groovy.syntax.SyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Suggestion;
import org.weald.spi.Described;

/** One run of the compiler, and what it says in the user's words. */
final class Compilation {
  private static final Extent NOWHERE = new Extent(0, 0, 0, 0);

  /** The parser's sentence shows all it had read of a statement when it stumbled. */
  private static final Pattern UNREADABLE =
      Pattern.compile("^(?:Unexpected (?:input|character)|Missing): ?'?(.*?)'?$", Pattern.DOTALL);

  private static final String UNKNOWN_TYPE = "unable to resolve class ";
  private static final String CHECKING = "[Static type checking] - ";

  private static final Logger LOG = LoggerFactory.getLogger(Compilation.class);

  private final Source source;
  private final Dialect dialect;

  private Compilation(Source source, Dialect dialect) {
    this.source = source;
    this.dialect = dialect;
  }

  static Verdict<CompiledScript> of(Source source, Dialect dialect, Deadline deadline) {
    return new Compilation(source, dialect).run(deadline);
  }

  private Verdict<CompiledScript> run(Deadline deadline) {
    ScriptLoader seen = new ScriptLoader(dialect.words());
    BoxConfiguration configuration = new BoxConfiguration(dialect, deadline);
    GroovyClassLoader loader = new GroovyClassLoader(seen, configuration, false);
    String name = ScriptCompiler.className() + ".groovy";
    try {
      CompilationUnit unit = new CompilationUnit(configuration, null, loader);
      Map<String, byte[]> classes = compiled(unit, name, text());
      if (!classes.containsKey(ScriptCompiler.className())) {
        return Verdict.refused(Reason.SYNTAX, onlyClasses());
      }
      return dialect.restricted()
          ? boxed(seen, classes)
          : Verdict.good(new CompiledScript(source, dialect, loader, classes));
    } catch (MultipleCompilationErrorsException wrong) {
      return Verdict.refused(refusals(wrong, configuration.tree()));
    } catch (CompilationFailedException wrong) {
      LOG.error("{} broke the compiler", source.file(), wrong);
      return CompilerCrash.of(source.file(), wrong);
    }
  }

  private String text() {
    return declarations(source) + source.text();
  }

  private Problem onlyClasses() {
    return new Problem(
        "the script does nothing",
        Place.of(source.file()),
        "it only declares classes",
        "Write below them what it gives: table('Title') { … }, a chart, a number");
  }

  /** Nothing is loaded of what the compiler made before the gate has seen all of it. */
  private static Map<String, byte[]> compiled(CompilationUnit unit, String name, String text) {
    unit.addSource(name, text);
    unit.compile(Phases.CLASS_GENERATION);
    Map<String, byte[]> classes = new LinkedHashMap<>();
    unit.getClasses().forEach(one -> classes.put(one.getName(), one.getBytes()));
    return classes;
  }

  private Verdict<CompiledScript> boxed(ScriptLoader seen, Map<String, byte[]> classes) {
    return BytecodeGate.checked(source.file(), AllowList.offered(), dialect.words(), classes)
        .then(passed -> Verdict.good(new CompiledScript(source, dialect, seen, passed)));
  }

  /**
   * Stands in the first line, which is a comment in the user's file, so that no line number moves.
   */
  private static String declarations(Source source) {
    return source.parameters().stream().map(Compilation::declaration).collect(Collectors.joining());
  }

  private static String declaration(Described.Parameter parameter) {
    String name = parameter.name();
    return switch (parameter.type()) {
      case "int" -> "int " + name + " = whole('" + name + "'); ";
      case "number" -> "double " + name + " = number('" + name + "'); ";
      case "yes-no" -> "boolean " + name + " = text('" + name + "') == 'yes'; ";
      default -> "String " + name + " = text('" + name + "'); ";
    };
  }

  /** The causes, in the user's words; see {@link Mistakes}. */
  private List<Refusal> refusals(MultipleCompilationErrorsException wrong, ScriptTree tree) {
    List<Told> told = new ArrayList<>();
    for (Message message : wrong.getErrorCollector().getErrors()) {
      told.add(told(message));
    }
    Sentences sentences = new Sentences(text(), tree, names(), told);
    return Mistakes.causes(told, tree).stream()
        .map(one -> one.isOrdinary() ? sentences.better(one) : one.refusal())
        .distinct()
        .toList();
  }

  private OfferedNames names() {
    return new OfferedNames(dialect.words());
  }

  private Told told(Message message) {
    if (message instanceof SyntaxErrorMessage syntax) {
      return told(syntax.getCause());
    }
    if (message instanceof ExceptionMessage thrown) {
      return thrown(thrown.getCause());
    }
    StringWriter words = new StringWriter();
    message.write(new PrintWriter(words, true));
    return new Told(typing(Reason.SYNTAX, words.toString(), 0, 0), NOWHERE, "");
  }

  private Told told(SyntaxException cause) {
    return new Told(refusal(cause), Extent.of(cause), cause.getOriginalMessage());
  }

  private Told thrown(Exception cause) {
    if (cause instanceof CompileTimeOver over) {
      throw over;
    }
    try {
      if (cause instanceof RuntimeParserException told) {
        told.throwParserException();
      }
    } catch (SyntaxException told) {
      return told(told);
    }
    LOG.error("{} broke the compiler", source.file(), cause);
    return new Told(crash(cause), NOWHERE, "");
  }

  /** The parser breaks on some texts that lack a comma. */
  private Refusal crash(Exception cause) {
    return Commas.missing(text(), new Extent(1, 1, Integer.MAX_VALUE, 1))
        .map(this::faulty)
        .orElseGet(() -> CompilerCrash.of(source.file(), cause).refusals().get(0));
  }

  private Refusal refusal(SyntaxException cause) {
    Place place = new Place(source.file(), line(cause), column(cause));
    String why = cause.getOriginalMessage();
    if (cause instanceof Refused refused) {
      return boxed(refused.reason(), place, why, refused.remedy());
    }
    if (why.startsWith(UNKNOWN_TYPE)) {
      return unknownType(place, why.lines().findFirst().orElse(why));
    }
    if (why.contains("spread operator cannot be used")) {
      return boxed(
          Reason.DYNAMIC,
          place,
          "how many arguments \"*\" gives is only known when the script runs",
          "Write the arguments one by one");
    }
    if (why.startsWith("String too long")) {
      return boxed(Reason.SOURCE, place, "a text is too long", "Cut it into several");
    }
    if (why.startsWith(CHECKING)) {
      return typing(Reason.TYPING, why, place.line(), place.column());
    }
    return fault(cause, place)
        .map(this::faulty)
        .orElseGet(() -> typing(Reason.SYNTAX, why, place.line(), place.column()));
  }

  /** The bracket, quote or comma the parser stumbled over. */
  private Optional<Brackets.Fault> fault(SyntaxException cause, Place place) {
    String why = cause.getOriginalMessage();
    if (UNREADABLE.matcher(why).find()) {
      return Brackets.unpaired(text())
          .or(() -> Commas.missing(text(), place.line(), place.column()));
    }
    // What column('A' a) is taken for.
    return why.startsWith("Invalid method declaration")
        ? Commas.missing(text(), Extent.of(cause))
        : Optional.empty();
  }

  private Refusal unknownType(Place place, String why) {
    String name = why.substring(UNKNOWN_TYPE.length()).strip();
    return boxed(
        Reason.TYPE,
        place,
        "the type " + name + " is not known here",
        Suggestion.nearest(name, names().types())
            .map(near -> "Did you mean " + near + "?")
            .orElse(Remedies.ofType(name)));
  }

  private Refusal faulty(Brackets.Fault fault) {
    return new Refusal(
        Reason.SYNTAX,
        new Problem(
            "the script does not compile", fault.in(source.file()), fault.what(), fault.remedy()));
  }

  private static int line(SyntaxException cause) {
    return Math.max(0, cause.getStartLine());
  }

  private static int column(SyntaxException cause) {
    return Math.max(0, cause.getStartColumn());
  }

  private static Refusal boxed(Reason reason, Place place, String why, String remedy) {
    return new Refusal(
        reason, new Problem("the script uses what scripts are not offered", place, why, remedy));
  }

  private Refusal typing(Reason reason, String why, int line, int column) {
    return new Refusal(
        reason,
        new Problem(
            "the script does not compile",
            new Place(source.file(), line, column),
            firstLine(why),
            Remedies.ofTyping(why)));
  }

  /** The compiler's sentence without what only its authors need. */
  private static String firstLine(String text) {
    Matcher unread = UNREADABLE.matcher(text);
    if (unread.find()) {
      String[] lines = unread.group(1).split("\\\\n");
      String last = lines.length == 0 ? "" : lines[lines.length - 1].strip();
      return last.isEmpty() ? "this cannot be read" : "this cannot be read: " + last;
    }
    String first = text.strip().lines().findFirst().orElse("");
    return first
        .replace(CHECKING, "")
        .replace(" Please check if the declared type is correct and if the method exists.", "")
        .replaceFirst("(?<!\\.)\\.$", "")
        .replaceFirst("Cannot find matching method ", "there is no ")
        .replaceFirst("\\b" + ScriptCompiler.className() + "(#|\\.)", "")
        .replaceAll("\\b" + ScriptCompiler.className() + "\\b", "this script")
        .replace("org.weald.script.internal.language.WealdScript", "this script")
        .replaceAll(
            "\\b(java\\.(lang|util|math)|groovy\\.lang|org\\.weald\\.(script|model|assess|show|spi))\\.",
            "")
        .replaceFirst("#(\\w+)\\(", ".$1(");
  }
}
