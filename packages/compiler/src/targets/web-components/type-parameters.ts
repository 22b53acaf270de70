import { type ClassMethod, isIdentifier, tsAnyKeyword, tsTypeAnnotation } from '@babel/types';

/** Type the parameters of a state method as `any`: they are typed where they were written, and Mitosis drops the annotations. */
export function typeParameters(method: ClassMethod): void {
  for (const parameter of method.params) {
    if (isIdentifier(parameter)) parameter.typeAnnotation = tsTypeAnnotation(tsAnyKeyword());
  }
}
