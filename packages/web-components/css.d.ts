/** What importing a style sheet gives a program: nothing. TypeScript 6 asks for the types of every import. */
export {};
