// class: exported file above the chosen folder
return new org.weald.spi.ExportedFile('../' + 'x', 'text', 1)
