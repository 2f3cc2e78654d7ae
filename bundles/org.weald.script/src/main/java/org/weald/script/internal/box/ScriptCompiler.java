package org.weald.script.internal.box;

import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import groovy.transform.ThreadInterrupt;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.language.WealdScript;
import org.weald.spi.Described;

/** Compiles a script statically; its parameters become typed variables. */
public final class ScriptCompiler {
  private static final String CLASS_NAME = "WealdUserScript";

  private static final int DEEPEST = 100;

  private ScriptCompiler() {}

  /**
   * Compiles a script.
   *
   * @param source the file and its parameters
   * @param dialect what it may be written in
   * @return its class in a loader of its own, or refusals with the user's lines
   */
  public static Verdict<CompiledScript> compile(Source source, Dialect dialect) {
    String file = source.file();
    Optional<Problem> tooDeep = tooDeep(file, source.text());
    if (tooDeep.isPresent()) {
      return Verdict.refused(Reason.SOURCE, tooDeep.get());
    }
    GroovyClassLoader loader = new GroovyClassLoader(new ScriptLoader(), configuration(dialect));
    try {
      Class<?> compiled =
          loader.parseClass(declarations(source) + source.text(), CLASS_NAME + ".groovy");
      return Verdict.good(
          new CompiledScript(source, dialect, compiled.asSubclass(WealdScript.class)));
    } catch (MultipleCompilationErrorsException wrong) {
      return Verdict.of(Checked.bad(problems(file, wrong)), Reason.TYPING);
    } catch (CompilationFailedException wrong) {
      return Verdict.refused(
          Reason.SYNTAX, problem(Place.of(file), String.valueOf(wrong.getMessage())));
    }
  }

  /** The compiler needs minutes for thousands of brackets, and cannot be interrupted. */
  private static Optional<Problem> tooDeep(String file, String source) {
    int depth = 0;
    int line = 1;
    int begin = 0;
    for (int at = 0; at < source.length(); at++) {
      switch (source.charAt(at)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        case '\n' -> {
          line++;
          begin = at + 1;
        }
        default -> {}
      }
      if (depth > DEEPEST) {
        return Optional.of(
            new Problem(
                "brackets stand more than " + DEEPEST + " deep in one another",
                new Place(file, line, at - begin + 1),
                "the compiler would not come to an end",
                "Look for a bracket that is not closed"));
      }
    }
    return Optional.empty();
  }

  private static CompilerConfiguration configuration(Dialect dialect) {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(dialect.words().getName());
    configuration.setTargetBytecode(CompilerConfiguration.JDK17);
    configuration.setDisabledGlobalASTTransformations(
        Set.of("groovy.grape.GrabAnnotationTransformation"));
    configuration.addCompilationCustomizers(
        new ImportCustomizer()
            .addStarImports(
                "org.weald.script", "org.weald.model", "org.weald.assess", "org.weald.show"),
        new ASTTransformationCustomizer(ThreadInterrupt.class),
        new ASTTransformationCustomizer(CompileStatic.class));
    return configuration;
  }

  /**
   * Stands in the first line, which is a comment in the user's file, so that no line number moves.
   */
  private static String declarations(Source source) {
    return source.parameters().stream()
        .map(ScriptCompiler::declaration)
        .collect(Collectors.joining());
  }

  private static String declaration(Described.Parameter parameter) {
    String name = parameter.name();
    return switch (parameter.type()) {
      case "int" -> "int " + name + " = whole('" + name + "'); ";
      case "number" -> "double " + name + " = number('" + name + "'); ";
      default -> "String " + name + " = text('" + name + "'); ";
    };
  }

  private static List<Problem> problems(String file, MultipleCompilationErrorsException wrong) {
    List<Problem> problems = new ArrayList<>();
    for (Message message : wrong.getErrorCollector().getErrors()) {
      if (message instanceof SyntaxErrorMessage syntax) {
        SyntaxException cause = syntax.getCause();
        Place place = new Place(file, cause.getStartLine(), cause.getStartColumn());
        problems.add(problem(place, cause.getOriginalMessage()));
      } else {
        StringWriter words = new StringWriter();
        message.write(new PrintWriter(words, true));
        problems.add(problem(Place.of(file), words.toString()));
      }
    }
    return problems;
  }

  private static Problem problem(Place place, String why) {
    return new Problem(
        "the script does not compile",
        place,
        firstLine(why),
        "Correct it; scripts are typed, so declare what you use (double x, Series rate)");
  }

  private static String firstLine(String text) {
    return text.strip()
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^\\[Static type checking\\] - ", "");
  }

  /** The name scripts are compiled under; their stack frames carry it. */
  public static String className() {
    return CLASS_NAME;
  }
}
