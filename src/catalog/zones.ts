import type { Zone } from './types.ts'

const zone = (names: string, code: string, hosts = ''): Zone => {
  const [name = '', ...aliases] = names.split(' ')
  return { name, aliases, code, hosts: hosts === '' ? [] : hosts.split(' ') }
}

/** Written as "name alias alias", code, "hosts". */
export const zones: readonly Zone[] = [zone('光谷 东湖高新 东湖高新区 中国光谷 武汉东湖高新区', '420100', '420111')]
