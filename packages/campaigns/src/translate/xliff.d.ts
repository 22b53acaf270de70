/** The part of https://github.com/locize/xliff that is used; it ships no types. A text with elements in it is a list. */
declare module 'xliff' {
  interface Resources {
    resources: Record<string, Record<string, { source: string | object[]; target?: string | object[] }>>;
    sourceLanguage?: string;
    targetLanguage?: string;
  }
  export function jsToXliff12(resources: Resources): Promise<string>;
  export function xliff12ToJs(xliff: string): Promise<Resources>;
}
