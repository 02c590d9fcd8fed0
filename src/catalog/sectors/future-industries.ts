import type { SectorRow } from '../sector-row.ts'

export const futureIndustries: readonly SectorRow[] = [
  {
    id: 'future-industries',
    parent: null,
    zh: '未来产业',
    en: 'Future industries',
    aliases: `
      前沿产业|未来科技|颠覆性技术|未来信息|未来制造|未来健康|未来能源|未来空间|未来材料|前沿科技|深海空天|未来产业先导区|前沿技术产业
      硬科技|未来技术|未来实验室|生命科学前沿|frontier technology|deep tech|future technology|hard tech
    `,
    gb: '',
    links: 'side:rd-services side:artificial-intelligence side:tech-transfer-ip side:equity-investment',
  },
  {
    id: 'quantum',
    parent: 'future-industries',
    zh: '量子信息',
    en: 'Quantum information',
    aliases: `
      量子科技|量子通信|量子计算|量子测量|量子芯片|量子产业|量子精密测量|量子密钥|量子|量子技术|量子加密通信|QKD|超导量子|离子阱
      中性原子|量子软件|量子算法|原子钟|冷原子|原子干涉|稀释制冷|单光子|quantum|quantum computing|quantum communication
      quantum technology|quantum sensing|quantum chip
    `,
    gb: '',
    links: 'up:optoelectronics up:precision-instruments side:rd-services side:cybersecurity',
  },
  {
    id: 'brain-computer-interface',
    parent: 'future-industries',
    zh: '脑机接口',
    en: 'Brain-computer interface and brain-inspired intelligence',
    aliases: `
      类脑智能|脑科学|脑机融合|类脑芯片|神经调控|侵入式脑机接口|BCI|脑机智能|脑科学与类脑|脑机技术|脑机公司|脑机接口芯片|脑电|柔性电极
      植入电极|神经电极|非侵入式脑机|植入式脑机|脑控|意念控制|神经接口|神经芯片|神经形态|类脑|类脑计算芯片研发|脑科技|脑健康|脑疾病
      脑起搏器|迷走神经刺激|经颅磁|神经反馈|brain-computer interface|brain computer interface|brain-machine interface|neurotechnology
      neuromodulation|brain science|brain-inspired computing|EEG
    `,
    gb: '',
    links: 'up:ic-design up:sensors side:medical-equipment side:rehabilitation side:artificial-intelligence',
  },
]
