# The last line calls main, so that a truncated program does nothing.

main "$@"
