# Where everything goes on a machine: cmake --install build/release --prefix /usr/local
# The program looks for its files in ../share/tegenover, seen from where it lies.

include(GNUInstallDirs)

install(TARGETS tegenover RUNTIME)
install(DIRECTORY assets dialogues DESTINATION "${CMAKE_INSTALL_DATADIR}/tegenover"
    PATTERN pictures EXCLUDE PATTERN desktop EXCLUDE PATTERN "*.plan.json" EXCLUDE)
install(FILES assets/desktop/tegenover.1 DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES assets/desktop/tegenover.bash RENAME tegenover
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES assets/desktop/tegenover.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES assets/desktop/tegenover.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES README.md CHANGELOG.md LICENSE app/persistence/codes.md DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tegenover")
