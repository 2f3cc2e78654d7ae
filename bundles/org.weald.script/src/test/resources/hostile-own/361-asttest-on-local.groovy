// class: @ASTTest on a local variable
@groovy.transform.ASTTest(phase = org.codehaus.groovy.control.CompilePhase.SEMANTIC_ANALYSIS, value = { new File('__M__').createNewFile() })
def x = 1
