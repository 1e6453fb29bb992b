/** The shells that completions are written for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** What can be completed after a command: the words for its arguments, its options, and the values of each. */
export interface CommandWords {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Whether an argument may be a file as well. */
  readonly takesFiles: boolean;
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The completion script of a shell. */
export function writeCompletion(shell: Shell, words: readonly CommandWords[]): string {
  return writers[shell](words);
}

const writers: Readonly<Record<Shell, (words: readonly CommandWords[]) => string>> = { bash, zsh, fish, powershell };

function bash(words: readonly CommandWords[]): string {
  const commands = words.map(({ command }) => command).join(' ');
  const values = words.flatMap(({ command, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map((option) => `    '${command} ${option.name}') words='${option.values.join(' ')}' ;;`),
  );
  const cases = words.map(
    ({ command, arguments: takes, options }) => `    ${command}) words='${[...takes, ...options.map(({ name }) => name)].join(' ')}' ;;`,
  );
  return `# bash completion for sogdia: source <(sogdia completion bash)
_sogdia() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands} --help --version --view --screen-reader' -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  if [ -z "$words" ]; then case "$command" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _sogdia sogdia
`;
}

function zsh(words: readonly CommandWords[]): string {
  const cases = words.map(({ command, arguments: takes, takesFiles, options }) => {
    const list = options.map(({ name, values }) => (values.length === 0 ? `'${name}'` : `'${name}:value:(${values.join(' ')})'`));
    const names = `(${takes.join(' ')})`;
    const either = `'*:argument:{_alternative "names:name:${names}" "files:file:_files"}'`;
    const places = takes.length === 0 ? [] : [takesFiles ? either : `'*:argument:${names}'`];
    return `    ${command}) _arguments ${[...list, ...places].join(' ')} ;;`;
  });
  return `#compdef sogdia
# zsh completion for sogdia: sogdia completion zsh > "\${fpath[1]}/_sogdia"
_sogdia() {
  if (( CURRENT == 2 )); then
    compadd -- ${words.map(({ command }) => command).join(' ')} --help --version --view --screen-reader
    return
  fi
  local command="\${words[2]}"
  words=("\${words[@]:1}")
  (( CURRENT -= 1 ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _sogdia sogdia
`;
}

function fish(words: readonly CommandWords[]): string {
  const names = words.map(({ command }) => command).join(' ');
  const lines = words.flatMap(({ command, arguments: takes, takesFiles, options }) => {
    const condition = `'__fish_seen_subcommand_from ${command}'`;
    const places = takes.length === 0 ? [] : [`complete -c sogdia ${takesFiles ? '' : '-f '}-n ${condition} -a '${takes.join(' ')}'`];
    const flags = options.map(
      ({ name, values }) =>
        `complete -c sogdia -n ${condition} -l ${name.slice(2)}${values.length === 0 ? '' : ` -x -a '${values.join(' ')}'`}`,
    );
    return [...places, ...flags];
  });
  return `# fish completion for sogdia: sogdia completion fish | source
complete -c sogdia -f -n "not __fish_seen_subcommand_from ${names}" -a '${names}'
${lines.join('\n')}
`;
}

function powershell(words: readonly CommandWords[]): string {
  const quoted = (items: readonly string[]): string => (items.length === 0 ? '@()' : `@(${items.map((item) => `'${item}'`).join(', ')})`);
  const entries = words.map(
    ({ command, arguments: takes, options }) => `    '${command}' = ${quoted([...takes, ...options.map(({ name }) => name)])}`,
  );
  const values = words.flatMap(({ command, options }) =>
    options.filter((option) => option.values.length > 0).map((option) => `    '${command} ${option.name}' = ${quoted(option.values)}`),
  );
  return `# PowerShell completion for sogdia: sogdia completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName sogdia -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${entries.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $typed = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  if ($wordToComplete -ne '') { $typed = $typed[0..($typed.Count - 2)] }
  if ($typed.Count -le 1) { $candidates = ${quoted(words.map(({ command }) => command))} }
  else {
    $candidates = $values["$($typed[1]) $($typed[-1])"]
    if ($null -eq $candidates) { $candidates = $words[$typed[1]] }
  }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}
