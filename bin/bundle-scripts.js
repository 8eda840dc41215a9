"use strict";var n=Object.defineProperty;var t=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var d=(o,e)=>{for(var s in e)n(o,s,{get:e[s],enumerable:!0})},a=(o,e,s,c)=>{if(e&&typeof e=="object"||typeof e=="function")for(let l of i(e))!p.call(o,l)&&l!==s&&n(o,l,{get:()=>e[l],enumerable:!(c=t(e,l))||c.enumerable});return o};var f=o=>a(n({},"__esModule",{value:!0}),o);var k={};d(k,{SCRIPTS:()=>h,SHELLS:()=>u});module.exports=f(k);var u=["bash","zsh","fish"],r=`# copydesk's completion for bash: eval "$(copydesk completion bash)"
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
`,m=`#compdef copydesk
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
`,$=`# copydesk's completion for fish: copydesk completion fish | source
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
`,h={bash:r,zsh:m,fish:$};0&&(module.exports={SCRIPTS,SHELLS});
