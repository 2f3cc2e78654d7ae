//@ name Casualties on local roads
//@ kind view
Series people = series('ksi-local-roads', 'sevenoaks')
chart('People killed or seriously hurt on local roads') {
  line people
  target 50
  subtitle 'People a year'
  note 'Counted by the police'
}
