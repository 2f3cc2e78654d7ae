// class: @ASTTest on an import, before the box looks at classes
@groovy.transform.ASTTest(value = { new File('__M__').createNewFile() })
import java.math.BigDecimal
1
