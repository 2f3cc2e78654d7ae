//@ name     NEET rate: difference from the target
//@ kind     calculation
//@ measure  neet-difference
//@ unit     percentage points
//@ help     The target minus the rate, as the county's table prints it: below zero, the rate is too high. Its
//@ help     figures can be taken into a workspace: print them with --format observations, then weald import.
//@ param    among: group = kent-districts "Which districts"
//@ param    period: period = January 2020 "The month of the figures"

targets('neet-rate', among, period) - series('neet-rate', among, period)
