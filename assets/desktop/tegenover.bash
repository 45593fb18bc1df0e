# Completion of tegenover for bash: the commands, their options, scenes that come along, and files.

# The ids of the scenes that come along with the program that is called.
_tegenover_scenes()
{
    local program folder
    program=$(type -P "$1")
    folder=${TEGENOVER_FILES:-$(dirname "$(readlink -f "${program:-.}")")/../share/tegenover}/dialogues
    [ -d "$folder" ] || folder=dialogues
    find "$folder" -name '*.json' ! -name '*.plan.json' ! -name '*.layout.json' ! -name case.json -printf '%f\n' 2>/dev/null |
        sed 's/\.json$//'
}

_tegenover()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} files= words=
    COMPREPLY=()

    case $before in
        --lang) words='nl en' ;;
        --theme) words='light dark high-contrast' ;;
        --text) words='80 100 125 150 200' ;;
        --against | --decisions) files=yes ;;
        --states | --seed | --size | --after | --attempt | --clock-speed) return ;;
        --format) [ "$command" = export ] && words='twee csv csv-nl' || words='html markdown csv csv-nl xapi' ;;
        --data | --output | -o) files=yes ;;
        --screen) words='library progress play: debrief: case: before:' ;;
        --screenshot) files=yes ;;
        *)
            if [ "$COMP_CWORD" -eq 1 ]; then
                words='check export graph import merge-lines play records replay report --data --help --version --lang --theme --text --reduced-motion'
                files=yes
            else
                case $command in
                    check) words='--json --states --against --no-limits --help' files=yes ;;
                    export) words="--format --lang --output --force --help $(_tegenover_scenes "${COMP_WORDS[0]}")" files=yes ;;
                    import) words='--output --lang --force --help' files=yes ;;
                    merge-lines) words='--output --force --help' files=yes ;;
                    graph) words="--lang --help $(_tegenover_scenes "${COMP_WORDS[0]}")" files=yes ;;
                    play) words="--lang --pair --seed --help $(_tegenover_scenes "${COMP_WORDS[0]}")" files=yes ;;
                    replay) words="--decisions --json --help $(_tegenover_scenes "${COMP_WORDS[0]}")" files=yes ;;
                    records) words='list export delete --data --yes --help' ;;
                    report) words="--decisions --attempt --pair --all --format --lang --output --force --data --help $(_tegenover_scenes "${COMP_WORDS[0]}")" files=yes ;;
                    *) words='--lang --theme --text --reduced-motion --data --screen --decisions --size --screenshot --after' files=yes ;;
                esac
            fi
            # Options are offered once one is begun.
            [[ $word == -* || $words != *--* ]] || words=$(printf '%s\n' $words | grep -v '^-')
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    if [ -n "$files" ] && [[ $word != -* ]]; then
        local file
        while IFS= read -r file; do
            if [ -d "$file" ]; then
                COMPREPLY+=("$file/")
            elif [[ $file == *.json && $file != *.plan.json || $before == --screenshot || $before == --output || $before == -o || $command == import || $command == merge-lines ]]; then
                COMPREPLY+=("$file")
            fi
        done < <(compgen -f -- "$word")
        [[ ${COMPREPLY[0]:-} == */ && ${#COMPREPLY[@]} -eq 1 ]] && { compopt -o nospace 2>/dev/null || :; }
        compopt -o filenames 2>/dev/null || :
    fi
    return 0
}

complete -F _tegenover tegenover
