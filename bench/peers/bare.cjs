/** Nothing: how long Node itself takes. */
