// class: annotation on a type argument
List<@groovy.transform.ASTTest(value = { new File('__M__').createNewFile() }) String> l = []
1
