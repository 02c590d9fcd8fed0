/** A stretch of the note that the visitor says was misread: the field and the words it was read from. */
export interface Removed {
  field: string
  text: string
}

/** An entry of the catalogue that the visitor's words stand for. */
export interface Picked {
  /** The words; when they change, the pick is void. */
  text: string
  id: string
  label: string
}

/** What a visitor has filled in. */
export interface Answers {
  need: string
  uses: string[]
  tax: string
  company: string
  name: string
  phone: string
  consent: boolean
  /** The additional fields by name; choices with commas between them. */
  more: Record<string, string>
  picked: Record<string, Picked>
  removed: Removed[]
}

export const noAnswers = (): Answers => ({
  need: '',
  uses: [],
  tax: '',
  company: '',
  name: '',
  phone: '',
  consent: false,
  more: {},
  picked: {},
  removed: [],
})

/** Whether nothing is filled in. */
export const isBlank = ({ need, uses, tax, company, name, phone, more }: Answers): boolean =>
  [need, tax, company, name, phone, ...Object.values(more)].every((text) => text.trim() === '') && uses.length === 0

/** The members of a field of choices. */
export const choicesOf = (text: string | undefined): string[] => (text ? text.split(',') : [])
