/** The shells that completions are written for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/**
 * The script that completes in a shell: it hands the words typed so far, the last of them unfinished, to the program that is being typed, and offers what that
 * answers, one a line; files, where it answers nothing. Bash breaks words at `=` and `:` too, so what stands before the break is taken away again.
 */
export const completionScripts: Readonly<Record<Shell, string>> = {
  bash: `# bash completion for sogdia: source <(sogdia completion bash)
_sogdia() {
  local IFS=$'\\n' line="\${COMP_LINE:0:COMP_POINT}" typed last
  IFS=$' \\t' read -ra typed <<< "$line"
  [[ "$line" == *[[:space:]] ]] && typed+=('')
  last="\${typed[\${#typed[@]}-1]}"
  COMPREPLY=($("\${typed[0]}" completion words -- "\${typed[@]:1}" 2>/dev/null))
  [[ "$last" == *[=:]* ]] && COMPREPLY=("\${COMPREPLY[@]#"\${last%"\${last##*[=:]}"}"}")
}
complete -o default -o nosort -F _sogdia sogdia
`,
  zsh: `#compdef sogdia
# zsh completion for sogdia: sogdia completion zsh > "\${fpath[1]}/_sogdia"
_sogdia() {
  local -a found
  found=("\${(@f)$("\${words[1]}" completion words -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -V sogdia -- "\${found[@]}"; else _files; fi
}
compdef _sogdia sogdia
`,
  fish: `# fish completion for sogdia: sogdia completion fish | source
function __sogdia_words
  set -l typed (commandline -opc)
  set -l found ($typed[1] completion words -- $typed[2..] (commandline -ct) 2>/dev/null)
  if set -q found[1]; printf '%s\\n' $found; else; __fish_complete_path (commandline -ct); end
end
complete -c sogdia -f -k -a '(__sogdia_words)'
`,
  powershell: `# PowerShell completion for sogdia: sogdia completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName sogdia -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $typed += '' }
  & $typed[0] completion words -- @($typed | Select-Object -Skip 1) |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`,
};
