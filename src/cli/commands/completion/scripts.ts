export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

// Each script runs `copydesk complete` with the words typed so far. The output has one candidate
// per line, with its description after a tab. The line `:files` asks the shell to add file names.
const BASH = `# copydesk's completion for bash: eval "$(copydesk completion bash)"
_copydesk() {
  local line value
  COMPREPLY=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    if [[ $line == :files ]]; then compopt -o default; continue; fi
    if [[ $value == *[^[:alnum:],._/:=+-]* ]]; then printf -v value %q "$value"; fi
    COMPREPLY+=("$value")
  done < <(copydesk complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
}
complete -F _copydesk copydesk
`;

const ZSH = `#compdef copydesk
# copydesk's completion for zsh: eval "$(copydesk completion zsh)", after compinit
_copydesk() {
  local line value
  local -a found
  for line in "\${(@f)$(copydesk complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then _files
    elif [[ -n $line ]]; then
      value=\${line%%$'\\t'*}
      found+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done
  (( $#found )) && _describe -t values value found -M 'm:{a-zA-Z}={A-Za-z}'
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`;

const FISH = `# copydesk's completion for fish: copydesk completion fish | source
function __copydesk_complete
  set -l words (commandline --current-process --tokenize --cut-at-cursor)
  set -l last (commandline --current-token --cut-at-cursor)
  for line in (copydesk complete -- $words[2..-1] "$last" 2>/dev/null)
    if test "$line" = :files
      __fish_complete_path "$last"
    else
      echo $line
    end
  end
end
complete --command copydesk --no-files --arguments '(__copydesk_complete)'
`;

export const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
