// class: script changes lists inside the plan
themes()[0].measures().remove(0)
emit2('removed')
