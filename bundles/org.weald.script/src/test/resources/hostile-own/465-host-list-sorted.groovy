// class: script sorts a list of the host in place
def before = measures()*.shortId()
measures().sort { a, b -> b.shortId() <=> a.shortId() }
if (measures()*.shortId() != before) { emit2('sorted') }
