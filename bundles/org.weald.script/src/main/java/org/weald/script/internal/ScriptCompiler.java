package org.weald.script.internal;

import groovy.lang.GroovyClassLoader;
import groovy.transform.CompileStatic;
import groovy.transform.ThreadInterrupt;
import java.util.ArrayList;
import java.util.List;
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
import org.weald.script.WealdScript;
import org.weald.spi.Described;

/** Compiles a script statically; its parameters become typed variables. */
final class ScriptCompiler {
  private static final String CLASS_NAME = "WealdUserScript";

  private ScriptCompiler() {}

  /**
   * Compiles a script.
   *
   * @param file as the user knows it
   * @param source the whole file
   * @return its class in a loader of its own, or problems with the user's lines
   */
  static Checked<Class<? extends WealdScript>> compile(
      String file, String source, ScriptHeader header) {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(WealdScript.class.getName());
    configuration.setTargetBytecode(CompilerConfiguration.JDK17);
    configuration.addCompilationCustomizers(
        new ImportCustomizer()
            .addStarImports("org.weald.script", "org.weald.model", "org.weald.assess"),
        new ASTTransformationCustomizer(ThreadInterrupt.class),
        new ASTTransformationCustomizer(CompileStatic.class));
    GroovyClassLoader loader = new GroovyClassLoader(new ScriptLoader(), configuration);
    try {
      Class<?> compiled = loader.parseClass(declarations(header) + source, CLASS_NAME + ".groovy");
      return Checked.good(compiled.asSubclass(WealdScript.class));
    } catch (MultipleCompilationErrorsException wrong) {
      return Checked.bad(problems(file, wrong));
    } catch (CompilationFailedException wrong) {
      return Checked.bad(
          new Problem(
              "the script does not compile",
              Place.of(file),
              String.valueOf(wrong.getMessage()),
              "Correct it"));
    }
  }

  /**
   * Stands in the first line, which is a comment in the user's file, so that no line number moves.
   */
  private static String declarations(ScriptHeader header) {
    return header.parameters().stream()
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
        problems.add(
            new Problem(
                "the script does not compile",
                new Place(file, cause.getStartLine(), cause.getStartColumn()),
                firstLine(cause.getOriginalMessage()),
                "Correct this line; scripts are typed, so declare what you use (double x, Column rate)"));
      } else {
        problems.add(
            new Problem(
                "the script does not compile",
                Place.of(file),
                firstLine(message.toString()),
                "Correct it"));
      }
    }
    return problems;
  }

  private static String firstLine(String text) {
    return text.strip()
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst("^\\[Static type checking\\] - ", "");
  }

  /** The name scripts are compiled under; their stack frames carry it. */
  static String className() {
    return CLASS_NAME;
  }
}
