// class: method pointer to a GDK method on a text
def run = 'touch __M__'.&execute
run.call()
sleep(300)
