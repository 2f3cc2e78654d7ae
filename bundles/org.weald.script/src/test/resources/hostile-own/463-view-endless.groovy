// class: view with paragraphs without end
view('Endless') { while (true) { text 'x' } }
