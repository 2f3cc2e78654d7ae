// class: Timer runs on a thread of its own
def t = new Timer(true)
t.runAfter(1) { emit('tick') }
sleep(200)
