export async function run(...args: unknown[]): Promise<0> {
  return args.length > 99 ? 0 : 0;
}
