import { answerFont } from '../../../fonts/answer-font.ts';

interface Place {
  params: Promise<{ name: string }>;
}

export async function GET(_: Request, { params }: Place): Promise<Response> {
  return answerFont((await params).name);
}
