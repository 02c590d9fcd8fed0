import type { SectorRow } from '../sector-row.ts'

export const softwareDigital: readonly SectorRow[] = [
  {
    id: 'software-digital',
    parent: null,
    zh: '数字经济',
    en: 'Digital economy and software',
    aliases: `
      软件和信息技术服务|软件与信息服务|数字产业|数字产业化|互联网|软件信息|信息服务业|数字技术|IT服务|软件和信息技术服务业
      软件和信息服务业|软件信息服务|数字经济产业|软件与信息技术服务|互联网产业|智慧产业|数字科技|软件与信息服务业|信息技术服务
      信息化服务|信息科技公司|网络科技|科技信息|互联网科技公司|数智科技|软件服务|软件与信息技术|digital economy|information services
      internet company|IT services|digital industry|software and information services|internet industry
    `,
    gb: 'I65',
    links: 'up:computing-hardware side:electronics-ict side:tech-transfer-ip',
  },
  {
    id: 'software',
    parent: 'software-digital',
    zh: '软件开发',
    en: 'Software development',
    aliases: `
      软件|应用软件|软件外包|SaaS|APP开发|小程序|ERP|基础软件|操作系统|数据库软件|中间件|软件园|软件产业|管理软件|程序开发|嵌入式软件
      软件公司|信息技术咨询|软件研发|定制开发|系统开发|应用开发|公众号开发|网站开发|网站建设|建站|CRM|OA系统|OA办公|低代码|国产数据库
      鸿蒙|开源社区|数据中台|RPA|流程自动化|IT外包|IT咨询|IT解决方案|程序设计|嵌入式|游戏引擎软件|医疗信息系统|软件信息系统
      software company|app development|enterprise software|operating system|database software|mobile apps|IT outsourcing
      software outsourcing|SaaS company|application software
    `,
    gb: 'I651 I656 I659',
    links: 'side:big-data-cloud side:artificial-intelligence side:cybersecurity side:hr-outsourcing',
  },
  {
    id: 'industrial-internet',
    parent: 'software-digital',
    zh: '工业互联网',
    en: 'Industrial internet and industrial software',
    aliases: `
      工业软件|工业互联网平台|MES|CAD软件|CAE|PLM|数字孪生|两化融合|工业APP|标识解析|产业数字化|SCADA|工业大数据|数字化转型服务
      产业互联网|工业数字化|工业互联|工业物联网|IIoT|工业大脑|工业云|工业数据|工业大模型|工业智能|数字化工厂软件|智能工厂软件|MES软件
      APS排产|排产软件|WMS软件|WMS系统|QMS|DCS软件|CAD|CAM|CAM软件|仿真软件|工业仿真|有限元|工业设计软件|研发设计软件|三维设计软件|EAM
      设备管理软件|预测性维护|边缘网关|工业网关|智改数转|industrial internet|industrial software|digital twin|industrial IoT
      manufacturing execution system|smart factory software
    `,
    gb: 'I6431',
    links: 'up:sensors side:intelligent-manufacturing side:cybersecurity side:big-data-cloud',
  },
  {
    id: 'artificial-intelligence',
    parent: 'software-digital',
    zh: '人工智能',
    en: 'Artificial intelligence',
    aliases: `
      AI|大模型|AIGC|机器学习|计算机视觉|语音识别|AI智能体|智能体开发|人脸识别技术|深度学习|生成式人工智能|AI应用|自然语言处理
      人工智能产业|通用人工智能|AI大模型|智能语音|算法|图像识别|大语言模型|多模态|图像处理|语音交互|语音技术|语音合成|智能客服
      对话机器人|聊天机器人|数字人直播|虚拟人|AI软件|模型训练|知识图谱|智能决策|智能推荐|认知智能|决策智能|ChatGPT|GPT应用|AI Agent
      智能体平台|智能体应用|智能识别|OCR|生物识别|指静脉|声纹|machine learning|large language model|LLM|computer vision
      speech recognition|generative AI|deep learning|AI startup|AI company|natural language processing
    `,
    gb: '',
    links: 'up:data-centres-telecom up:ic-design up:big-data-cloud side:robotics side:software',
  },
  {
    id: 'big-data-cloud',
    parent: 'software-digital',
    zh: '大数据与云计算',
    en: 'Big data and cloud computing',
    aliases: `
      大数据|云计算|数据要素|数据标注|数据服务|数据交易|云服务|区块链|数据治理|隐私计算|数据资产|大数据产业|数据处理|公有云|云平台服务
      数据产业|数据分析|数据挖掘|数据采集标注|标注基地|人工标注|AI数据标注|数据清洗|数据湖|数据仓库|数据流通|数据产品|数据安全治理
      可信数据空间|公共数据|政务云|私有云|混合云|云原生|容器云|IaaS|PaaS|云存储|云桌面|联盟链|数字藏品|NFT|Web3|联邦学习|商业智能
      BI软件|big data|cloud computing|data labeling|data annotation|blockchain|data services|cloud services|data trading
    `,
    gb: 'I645',
    links: 'up:data-centres-telecom side:artificial-intelligence side:cybersecurity side:software',
  },
  {
    id: 'data-centres-telecom',
    parent: 'software-digital',
    zh: '算力与数据中心',
    en: 'Computing power and data centres and telecoms',
    aliases: `
      数据中心|算力|智算中心|IDC|超算中心|东数西算|算力中心|智能计算|边缘计算|大数据中心|云数据中心|通信运营商|电信运营商|电信服务
      增值电信|算力产业|算力网络|高性能计算|存储能力|数据机房|云计算中心|云计算数据中心|互联网数据中心|超算|智算|万卡集群|GPU集群
      GPU算力|CDN|服务器托管|主机托管|托管机房|灾备中心|数据灾备|数据备份中心|枢纽节点|机柜租赁|宽带运营|虚拟运营商|通信运营|广电网络
      卫星运营|通信工程施工|通信服务|短信平台|国际出口|国际通信|data center|data centre|computing power|intelligent computing center
      supercomputing|colocation|edge computing|telecom operator|telecommunications services|high-performance computing
    `,
    gb: 'I63 I631 I632 I641 I655',
    links:
      'up:computing-hardware up:communications-equipment up:energy-supply up:hvac-refrigeration side:energy-storage side:big-data-cloud',
  },
  {
    id: 'cybersecurity',
    parent: 'software-digital',
    zh: '网络安全',
    en: 'Cybersecurity',
    aliases: `
      信息安全|数据安全|网络信息安全|密码产业|商用密码|防火墙|零信任|工控安全|等保测评|网安产业|电子认证|网络安全产业|电子取证|安全软件
      数据加密|加密机|密码技术|密码机|密码产品|量子加密|商密|国密|密评|等保|等级保护|渗透测试|攻防演练|漏洞扫描|漏洞挖掘|态势感知
      安全运维|安全服务商|云安全|终端安全|工业安全防护|车联网安全|杀毒软件|反病毒|堡垒机|VPN|防泄密|数据防泄露|身份认证|CA认证|电子签名
      电子签章|数字证书|电子印章|数据恢复|电子数据取证|舆情监测|information security|network security|data security|encryption
    `,
    gb: 'I644 C3915',
    links: 'side:software side:big-data-cloud side:quantum',
  },
  {
    id: 'iot-smart-city',
    parent: 'software-digital',
    zh: '物联网',
    en: 'Internet of things and smart city',
    aliases: `
      IoT|智慧城市|RFID|传感网|物联网平台|智慧社区|AIoT|电子标签|数字政府|弱电工程|系统集成|信息系统集成|智慧交通|智能交通|物联网产业
      智能建筑|万物互联|IT运维|NB-IoT应用|智能硬件平台|智能物联|射频识别|智能卡|IC卡|智慧楼宇|楼宇自控|楼宇智能化|建筑智能化|智能化工程
      智能化系统|智能化集成|弱电|综合布线|安防集成|城市大脑|智慧政务|数字城市|数字乡村平台|智慧停车|智慧灯杆|智慧路灯|智慧消防|智慧管网
      智慧工地|智慧水利|交通信号|信号灯|红绿灯|电子警察|ETC|智慧高速|智慧公交|智慧物业|运维服务|internet of things|smart city|RFID tags
      system integration|intelligent transportation|smart building|smart campus
    `,
    gb: 'I653 I654 C3596',
    links: 'up:sensors up:communications-equipment up:software side:big-data-cloud side:security-electronics',
  },
  {
    id: 'internet-platforms',
    parent: 'software-digital',
    zh: '互联网平台',
    en: 'Internet platforms',
    aliases: `
      平台经济|互联网企业|社交平台|本地生活|互联网信息服务|搜索引擎|移动互联网|互联网公司|互联网服务|共享经济|平台型企业|互联网科技
      平台企业|社交软件|社交网络|社区平台|短视频平台|内容平台|外卖平台|网约车|打车平台|出行平台|共享单车|共享充电宝|共享出行|租房平台
      招聘平台|生活服务平台|团购平台|资讯平台|信息流|门户网站|网站运营|互联网营销|网络信息服务|互联网运营|撮合平台|平台型经济
      online platform|internet platform|social media platform|ride-hailing|sharing economy|platform economy|search engine
    `,
    gb: 'I64 I642 I643 I649',
    links: 'up:data-centres-telecom side:software side:e-commerce side:media-publishing',
  },
]
