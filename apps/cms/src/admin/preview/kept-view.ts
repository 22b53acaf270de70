/** What is shown of a document: its page, or the document in every channel. */
export type PreviewView = 'page' | 'channels';

const name = 'pantograph-preview-view';
let chosen: PreviewView | undefined;

/** Get what this person looked at last, in this browser. */
export function keptView(): PreviewView {
  chosen ??= read();
  return chosen;
}

export function keepView(view: PreviewView): void {
  chosen = view;
  try {
    localStorage.setItem(name, view);
  } catch {
    // Where nothing may be kept, it holds until the page is left.
  }
}

function read(): PreviewView {
  try {
    return localStorage.getItem(name) === 'channels' ? 'channels' : 'page';
  } catch {
    return 'page';
  }
}
