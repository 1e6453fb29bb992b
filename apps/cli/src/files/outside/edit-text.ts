/** What an editor left of a text, or why it could not be opened. */
export type EditedText = { readonly text: string } | { readonly problem: 'no-editor' | 'editor-failed' };

/** Opens a text in the editor that `VISUAL` or `EDITOR` names, on a copy in a folder of its own that is gone afterwards; it has the terminal meanwhile. */
export function editText(text: string, { VISUAL, EDITOR } = process.env): EditedText {
  const editor = VISUAL || EDITOR;
  if (!editor) return { problem: 'no-editor' };
  const [{ spawnSync }, fs] = [process.getBuiltinModule('node:child_process'), process.getBuiltinModule('node:fs')];
  const folder = fs.mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/sogdia-`);
  const file = `${folder}/draft.md`;
  try {
    fs.writeFileSync(file, text);
    // The variable may hold options besides the program, as `code --wait`.
    const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
    return status === 0 ? { text: fs.readFileSync(file, 'utf8') } : { problem: 'editor-failed' };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
