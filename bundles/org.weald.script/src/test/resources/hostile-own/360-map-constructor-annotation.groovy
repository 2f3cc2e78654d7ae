// class: @MapConstructor with a post condition
@groovy.transform.MapConstructor(post = { new File('__M__').createNewFile() })
class Made { int a }
new Made(a: 1)
