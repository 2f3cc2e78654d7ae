// class: list that contains itself as JSON
def l = []
l << l
export { json 'x.json', l }
