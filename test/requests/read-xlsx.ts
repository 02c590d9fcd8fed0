import readXlsxFile from 'read-excel-file/node'

/** The cells of the first sheet, row by row. */
export async function read(bytes: Buffer): Promise<unknown[][]> {
  const sheets = (await readXlsxFile(bytes)) as unknown as { data?: unknown[][] }[] | unknown[][]
  const first = sheets[0] as { data?: unknown[][] }
  return first?.data ?? (sheets as unknown[][])
}
