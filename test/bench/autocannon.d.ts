declare module 'autocannon' {
  interface Request {
    method?: string
    path?: string
    headers?: Record<string, string>
    body?: string
    setupRequest?: (request: Request) => Request
  }
  interface Options {
    url: string
    connections: number
    duration: number
    overallRate?: number
    requests: Request[]
  }
  interface Histogram {
    p50: number
    p90: number
    p99: number
    p99_9: number
    max: number
    average: number
  }
  interface Result {
    latency: Histogram
    requests: { average: number; total: number; sent: number }
    throughput: { average: number }
    errors: number
    timeouts: number
    non2xx: number
    duration: number
    throughput: { average: number; total: number }
    '2xx': number
  }
  export default function autocannon(options: Options): Promise<Result>
}
