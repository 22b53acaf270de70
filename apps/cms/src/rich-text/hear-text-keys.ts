import {
  COMMAND_PRIORITY_BEFORE_LOW,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { mayIndent } from './list-at-caret.ts';

const linkButton = '[data-button-key="link"]:not(.disabled)';

/**
 * Hear the keys that a text does not hear by itself. Tab leads on from it, where Payload's never does; in a list it indents what can
 * be indented, and leads on after Escape. Ctrl+K makes a link of what is chosen. Gives what ends it.
 */
export function hearTextKeys(editor: LexicalEditor): () => void {
  let isLeaving = false;
  const forgetKeys = editor.registerCommand(
    KEY_DOWN_COMMAND,
    (event) => {
      if (event.key === 'Escape') isLeaving = true;
      // Shift is pressed before Tab where one goes back.
      else if (event.key !== 'Tab' && event.key !== 'Shift') isLeaving = false;
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return false;
      const button = editor.getRootElement()?.closest('.rich-text-lexical')?.querySelector<HTMLElement>(linkButton);
      event.preventDefault();
      button?.click();
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
  const forgetTab = editor.registerCommand(
    KEY_TAB_COMMAND,
    (event) => {
      const isIndenting = !isLeaving && mayIndent(event.shiftKey ? 'out' : 'in');
      isLeaving = false;
      // Taken, and left to the browser, which goes on to the next field.
      return !isIndenting;
    },
    COMMAND_PRIORITY_BEFORE_LOW,
  );
  return () => {
    forgetKeys();
    forgetTab();
  };
}
