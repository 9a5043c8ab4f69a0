<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>playground</name>
    <message>
      <extracomment>AUROC</extracomment>
      <source>AUROC</source>
      <translation>AUROC</translation>
    </message>
    <message>
      <extracomment>AUROC</extracomment>
      <source>Area under the curve of true against false positives, mean over the classes, each against all others (Fawcett 2006)</source>
      <translation>Area sotto la curva dei veri positivi rispetto ai falsi positivi, media sulle classi, ciascuna contro tutte le altre (Fawcett 2006)</translation>
    </message>
    <message>
      <extracomment>AUROC</extracomment>
      <source>How surely an example of a class gets a higher probability for it than one of another class; 0.5 is guessing.</source>
      <translation>Con quale sicurezza un esempio di una classe ottiene per essa una probabilità più alta di uno di un’altra classe; 0,5 è tirare a indovinare.</translation>
    </message>
    <message>
      <extracomment>AbsoluteError</extracomment>
      <source>L = mean |y − t|. Its minimum is the median of the targets, that of squared error their mean (PyTorch: nn.L1Loss)</source>
      <translation>L = media |y − t|. Il suo minimo è la mediana dei target, quello dell’errore quadratico la loro media (PyTorch: nn.L1Loss)</translation>
    </message>
    <message>
      <extracomment>AbsoluteError</extracomment>
      <source>Mean of the absolute distance between output and target; outliers pull no harder than others.</source>
      <translation>Media della distanza assoluta tra uscita e target; i valori anomali non tirano più forte degli altri.</translation>
    </message>
    <message>
      <extracomment>Accuracy</extracomment>
      <source>Accuracy</source>
      <translation>Accuratezza</translation>
    </message>
    <message>
      <extracomment>Accuracy</extracomment>
      <source>Part of the examples that are classified correctly.</source>
      <translation>Parte degli esempi che vengono classificati correttamente.</translation>
    </message>
    <message>
      <extracomment>Adadelta</extracomment>
      <source>Adadelta</source>
      <translation>Adadelta</translation>
    </message>
    <message>
      <extracomment>Adadelta</extracomment>
      <source>Finds the length of its steps from the length of the last ones, so that hardly a learning rate is needed.</source>
      <translation>Ricava la lunghezza dei suoi passi da quella degli ultimi, così un learning rate serve appena.</translation>
    </message>
    <message>
      <extracomment>Adadelta</extracomment>
      <source>s ← ρ s + (1 − ρ) g²,  Δ = g · √(d + ε) / √(s + ε),  d ← ρ d + (1 − ρ) Δ²,  w ← w − lr · Δ      (Zeiler 2012)</source>
      <translation>s ← ρ s + (1 − ρ) g²,  Δ = g · √(d + ε) / √(s + ε),  d ← ρ d + (1 − ρ) Δ²,  w ← w − lr · Δ      (Zeiler 2012)</translation>
    </message>
    <message>
      <extracomment>Adadelta.rho</extracomment>
      <source>Memory of the squares.</source>
      <translation>Memoria dei quadrati.</translation>
    </message>
    <message>
      <extracomment>Adagrad</extracomment>
      <source>Adagrad</source>
      <translation>Adagrad</translation>
    </message>
    <message>
      <extracomment>Adagrad</extracomment>
      <source>Gives weights that moved much ever smaller steps, so that rare features keep learning.</source>
      <translation>Dà passi sempre più piccoli ai pesi che si sono mossi molto, così le feature rare continuano a imparare.</translation>
    </message>
    <message>
      <extracomment>Adagrad</extracomment>
      <source>s ← s + g²,  w ← w − lr · g / (√s + ε)      (Duchi, Hazan and Singer 2011)</source>
      <translation>s ← s + g²,  w ← w − lr · g / (√s + ε)      (Duchi, Hazan e Singer 2011)</translation>
    </message>
    <message>
      <extracomment>Adagrad.lr_decay</extracomment>
      <source>Decay of the rate</source>
      <translation>Decadimento del learning rate</translation>
    </message>
    <message>
      <extracomment>Adagrad.lr_decay</extracomment>
      <source>The rate is divided by 1 + this · steps.</source>
      <translation>Il learning rate viene diviso per 1 + questo · passi.</translation>
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>Gives every weight a step size of its own, from running means of its gradient and squared gradient.</source>
      <translation>Dà a ogni peso un passo tutto suo, ricavato dalle medie mobili del suo gradiente e del gradiente al quadrato.</translation>
    </message>
    <message>
      <extracomment>Adam</extracomment>
      <source>m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − lr · m̂ / (√v̂ + ε)      (Kingma and Ba 2015)</source>
      <translation>m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − lr · m̂ / (√v̂ + ε)      (Kingma e Ba 2015)</translation>
    </message>
    <message>
      <extracomment>Adam.beta1</extracomment>
      <source>Memory of the gradient.</source>
      <translation>Memoria del gradiente.</translation>
    </message>
    <message>
      <extracomment>Adam.beta2</extracomment>
      <source>Memory of the squared gradient.</source>
      <translation>Memoria del gradiente al quadrato.</translation>
    </message>
    <message>
      <extracomment>Adam.eps</extracomment>
      <source>Keeps the division away from zero.</source>
      <translation>Evita che si divida per zero.</translation>
    </message>
    <message>
      <extracomment>Adam.lr</extracomment>
      <source>How far one step goes. Too large: the loss jumps or explodes. Too small: nothing seems to happen.</source>
      <translation>Quanto è lungo un passo. Troppo lungo: la loss salta o esplode. Troppo corto: sembra che non succeda nulla.</translation>
    </message>
    <message>
      <extracomment>Adam.lr</extracomment>
      <source>Learning rate</source>
      <translation>Learning rate</translation>
    </message>
    <message>
      <extracomment>Adam.weight_decay</extracomment>
      <source>Pull of the weights to zero.</source>
      <translation>Spinta dei pesi verso zero.</translation>
    </message>
    <message>
      <extracomment>Adam.weight_decay</extracomment>
      <source>Weight decay</source>
      <translation>Weight decay</translation>
    </message>
    <message>
      <extracomment>AdamW</extracomment>
      <source>Adam whose weight decay shrinks the weights directly, instead of going through the running means.</source>
      <translation>Adam il cui weight decay rimpicciolisce i pesi direttamente, invece di passare per le medie mobili.</translation>
    </message>
    <message>
      <extracomment>AdamW</extracomment>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <extracomment>AdamW</extracomment>
      <source>w ← w − lr · λ w − lr · m̂ / (√v̂ + ε)      (Loshchilov and Hutter 2019)</source>
      <translation>w ← w − lr · λ w − lr · m̂ / (√v̂ + ε)      (Loshchilov e Hutter 2019)</translation>
    </message>
    <message>
      <extracomment>AdamW.weight_decay</extracomment>
      <source>Part of each weight, times the learning rate, that every step takes away.</source>
      <translation>Parte di ogni peso, per il learning rate, che ogni passo toglie.</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool1d</extracomment>
      <source>Gives every signal the same short length: each step is the mean of one part of it.</source>
      <translation>Dà a ogni segnale la stessa breve lunghezza: ogni passo è la media di una sua parte.</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool1d</extracomment>
      <source>y[c, i] = mean over the part i of x[c]; with size 1 one number per channel is left</source>
      <translation>y[c, i] = media sulla parte i di x[c]; con dimensione 1 resta un numero per canale</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool1d.output_size</extracomment>
      <source>Output size</source>
      <translation>Dimensione dell’uscita</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool1d.output_size</extracomment>
      <source>Side of the square image that is left.</source>
      <translation>Lato dell’immagine quadrata che resta.</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d</extracomment>
      <source>Gives every image the same small size, whatever its own: each output pixel is the mean of one part of the image.</source>
      <translation>Dà a ogni immagine la stessa piccola dimensione, qualunque sia la sua: ogni pixel in uscita è la media di una parte dell’immagine.</translation>
    </message>
    <message>
      <extracomment>AdaptiveAvgPool2d</extracomment>
      <source>y[c, i, j] = mean over the part (i, j) of x[c]; with size 1 one number per channel is left
(global average pooling, Lin, Chen and Yan 2013)</source>
      <translation>y[c, i, j] = media sulla parte (i, j) di x[c]; con dimensione 1 resta un numero per canale
(global average pooling, Lin, Chen e Yan 2013)</translation>
    </message>
    <message>
      <extracomment>AdaptiveMaxPool1d</extracomment>
      <source>Gives every signal the same short length: each step is the largest value of one part of it.</source>
      <translation>Dà a ogni segnale la stessa breve lunghezza: ogni passo è il valore più grande di una sua parte.</translation>
    </message>
    <message>
      <extracomment>AdaptiveMaxPool1d</extracomment>
      <source>y[c, i] = max over the part i of x[c]</source>
      <translation>y[c, i] = max sulla parte i di x[c]</translation>
    </message>
    <message>
      <extracomment>AdaptiveMaxPool2d</extracomment>
      <source>Gives every image the same small size: each output pixel is the largest value of one part of the image.</source>
      <translation>Dà a ogni immagine la stessa piccola dimensione: ogni pixel in uscita è il valore più grande di una parte dell’immagine.</translation>
    </message>
    <message>
      <extracomment>AdaptiveMaxPool2d</extracomment>
      <source>y[c, i, j] = max over the part (i, j) of x[c]</source>
      <translation>y[c, i, j] = max sulla parte (i, j) di x[c]</translation>
    </message>
    <message>
      <extracomment>Add</extracomment>
      <source>Adds its inputs, number by number; they must have the same shape.</source>
      <translation>Somma i suoi ingressi, numero per numero; devono avere la stessa forma.</translation>
    </message>
    <message>
      <extracomment>Add</extracomment>
      <source>y = x₀ + x₁ + …      (the shortcut of residual networks, He et al. 2015)</source>
      <translation>y = x₀ + x₁ + …      (la skip connection delle reti residue, He et al. 2015)</translation>
    </message>
    <message>
      <extracomment>AlphaDropout</extracomment>
      <source>Dropout for networks of SELU: keeps mean and variance as they are, by values other than zero.</source>
      <translation>Dropout per reti di SELU: conserva media e varianza, con valori diversi da zero.</translation>
    </message>
    <message>
      <extracomment>AlphaDropout</extracomment>
      <source>y = a (x · mask + α′ (1 − mask)) + b, with α′ = −1.7581 and a, b such that mean and variance stay
(Klambauer et al. 2017)</source>
      <translation>y = a (x · maschera + α′ (1 − maschera)) + b, con α′ = −1.7581 e a, b tali che media e varianza restino
(Klambauer et al. 2017)</translation>
    </message>
    <message>
      <extracomment>Augmentation</extracomment>
      <source>Augmentation</source>
      <translation>Aumento dei dati</translation>
    </message>
    <message>
      <extracomment>Augmentation</extracomment>
      <source>The first four examples of a batch, after each transform, as the network sees them in that step of training.</source>
      <translation>I primi quattro esempi di un batch, dopo ogni trasformazione, come la rete li vede in quel passo dell’addestramento.</translation>
    </message>
    <message>
      <extracomment>Augmentation.step</extracomment>
      <source>Steps from the start of the run to the one that is shown.</source>
      <translation>Passi dall’inizio della corsa a quello mostrato.</translation>
    </message>
    <message>
      <extracomment>AvgPool1d</extracomment>
      <source>Replaces each piece of a signal by its mean.</source>
      <translation>Sostituisce ogni pezzo di un segnale con la sua media.</translation>
    </message>
    <message>
      <extracomment>AvgPool1d</extracomment>
      <source>y[c, i] = mean over the window of x[c]</source>
      <translation>y[c, i] = media sulla finestra di x[c]</translation>
    </message>
    <message>
      <extracomment>AvgPool2d</extracomment>
      <source>Replaces each window by its mean.</source>
      <translation>Sostituisce ogni finestra con la sua media.</translation>
    </message>
    <message>
      <extracomment>AvgPool2d</extracomment>
      <source>y[c, i, j] = mean over the window of x[c]      (the subsampling of LeNet-5, without its weights)</source>
      <translation>y[c, i, j] = media sulla finestra di x[c]      (il sottocampionamento di LeNet-5, senza i suoi pesi)</translation>
    </message>
    <message>
      <extracomment>AvgPool3d</extracomment>
      <source>Replaces each window of a volume by its mean.</source>
      <translation>Sostituisce ogni finestra di un volume con la sua media.</translation>
    </message>
    <message>
      <extracomment>AvgPool3d</extracomment>
      <source>y[c, i, j, k] = mean over the window of x[c]</source>
      <translation>y[c, i, j, k] = media sulla finestra di x[c]</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d</extracomment>
      <source>Gives every feature, or every channel of a signal, mean 0 and variance 1 over the batch, then a learned scale and shift.</source>
      <translation>Porta ogni feature, o ogni canale di un segnale, a media 0 e varianza 1 sul batch, poi applica una scala e uno spostamento appresi.</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d</extracomment>
      <source>x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)</source>
      <translation>x̂ = (x − media) / √(var + ε),  y = γ x̂ + β      (Ioffe e Szegedy 2015)</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d.eps</extracomment>
      <source>Added to the variance, so that nothing divides by zero.</source>
      <translation>Si aggiunge alla varianza, così non si divide mai per zero.</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d.eps</extracomment>
      <source>Eps</source>
      <translation>Eps</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d.momentum</extracomment>
      <source>How fast the running mean and variance, used at test time, follow the batches.</source>
      <translation>Quanto in fretta la media e la varianza mobili, usate nel test, seguono i batch.</translation>
    </message>
    <message>
      <extracomment>BatchNorm1d.momentum</extracomment>
      <source>Momentum</source>
      <translation>Momento</translation>
    </message>
    <message>
      <extracomment>BatchNorm2d</extracomment>
      <source>Gives every channel mean 0 and variance 1 over batch and image, then a learned scale and shift.</source>
      <translation>Porta ogni canale a media 0 e varianza 1 su batch e immagine, poi applica una scala e uno spostamento appresi.</translation>
    </message>
    <message>
      <extracomment>BatchNorm3d</extracomment>
      <source>Gives every channel mean 0 and variance 1 over batch and volume, then a learned scale and shift.</source>
      <translation>Porta ogni canale a media 0 e varianza 1 su batch e volume, poi applica una scala e uno spostamento appresi.</translation>
    </message>
    <message>
      <extracomment>Bilinear</extracomment>
      <source>Every output is a weighted sum of all products of a number of the first input and one of the second.</source>
      <translation>Ogni uscita è una somma pesata di tutti i prodotti tra un numero del primo ingresso e uno del secondo.</translation>
    </message>
    <message>
      <extracomment>Bilinear</extracomment>
      <source>y[o] = aᵀ W[o] b + b[o]      (PyTorch: nn.Bilinear; Tenenbaum and Freeman 2000)</source>
      <translation>y[o] = aᵀ W[o] b + b[o]      (PyTorch: nn.Bilinear; Tenenbaum e Freeman 2000)</translation>
    </message>
    <message>
      <extracomment>BinaryCrossEntropy</extracomment>
      <source>How surprised the network is by each yes or no; contains the sigmoid.</source>
      <translation>Quanto la rete è sorpresa da ogni sì o no; contiene la sigmoide.</translation>
    </message>
    <message>
      <extracomment>BinaryCrossEntropy</extracomment>
      <source>L = −mean (t log σ(y) + (1 − t) log(1 − σ(y)))      (PyTorch: nn.BCEWithLogitsLoss)

One output answers two classes. With one output per class, each is a question of its own, so that several can be
right. Values as targets must lie between 0 and 1.</source>
      <translation>L = −media (t log σ(y) + (1 − t) log(1 − σ(y)))      (PyTorch: nn.BCEWithLogitsLoss)

Una sola uscita risponde per due classi. Con un’uscita per classe, ognuna è una domanda a sé, così possono essere
giuste in più di una. I valori usati come target devono stare tra 0 e 1.</translation>
    </message>
    <message>
      <extracomment>BinaryCrossEntropy</extracomment>
      <source>Sigmoid + CE</source>
      <translation>Sigmoid + CE</translation>
    </message>
    <message>
      <extracomment>BitsPerCharacter</extracomment>
      <source>Bits per character</source>
      <translation>Bit per carattere</translation>
    </message>
    <message>
      <extracomment>BitsPerCharacter</extracomment>
      <source>How many bits the network needs for each character (or class): mean of −log₂ p[t].</source>
      <translation>Quanti bit servono alla rete per ogni carattere (o classe): media di −log₂ p[t].</translation>
    </message>
    <message>
      <extracomment>BitsPerCharacter</extracomment>
      <source>The base 2 logarithm of perplexity (Shannon 1951 estimates about 1 for printed English)</source>
      <translation>Il logaritmo in base 2 della perplessità (Shannon 1951 stima circa 1 per l’inglese stampato)</translation>
    </message>
    <message>
      <extracomment>BitsPerCharacter</extracomment>
      <source>bits per character</source>
      <translation>bit per carattere</translation>
    </message>
    <message>
      <extracomment>Block</extracomment>
      <source>Holds a network of its own, so that a large network stays readable; double-click to go in.</source>
      <translation>Contiene una rete tutta sua, così una rete grande resta leggibile; fai doppio clic per entrare.</translation>
    </message>
    <message>
      <extracomment>Block</extracomment>
      <source>With a repeat greater than 1 the copies follow one another, each with weights of its own.</source>
      <translation>Con una ripetizione maggiore di 1 le copie si susseguono, ciascuna con i propri pesi.</translation>
    </message>
    <message>
      <extracomment>Block.repeat</extracomment>
      <source>How many copies follow one another.</source>
      <translation>Quante copie si susseguono.</translation>
    </message>
    <message>
      <extracomment>Block.repeat</extracomment>
      <source>Repeat</source>
      <translation>Ripetizioni</translation>
    </message>
    <message>
      <extracomment>CELU</extracomment>
      <source>An ELU whose slope has no jump at zero, whatever α is.</source>
      <translation>Una ELU la cui pendenza non ha salti in zero, qualunque sia α.</translation>
    </message>
    <message>
      <extracomment>CELU</extracomment>
      <source>y = x for x &gt; 0, α (exp(x / α) − 1) otherwise      (Barron 2017)</source>
      <translation>y = x per x &gt; 0, α (exp(x / α) − 1) altrimenti      (Barron 2017)</translation>
    </message>
    <message>
      <extracomment>CTC</extracomment>
      <source>CTC</source>
      <translation>CTC</translation>
    </message>
    <message>
      <extracomment>CTC</extracomment>
      <source>How probable the right sequence of labels is, wherever each of them lies in a longer sequence of scores.</source>
      <translation>Quanto è probabile la giusta sequenza di etichette, ovunque ciascuna si trovi in una sequenza più lunga di punteggi.</translation>
    </message>
    <message>
      <extracomment>CTC</extracomment>
      <source>L = −log Σ over all alignments of Π softmax(y[step])[label or blank], divided by the number of labels; class 0 is
the blank (Graves et al. 2006, connectionist temporal classification; PyTorch: nn.CTCLoss).

It needs data whose targets are sequences of labels, no longer than the output of the network: numbers from 1 on,
filled up with −1, from which their lengths follow. The output is a sequence L×C of scores.</source>
      <translation>L = −log Σ su tutti gli allineamenti di Π softmax(y[passo])[etichetta o blank], diviso per il numero di etichette; la classe 0 è
il blank (Graves et al. 2006, connectionist temporal classification; PyTorch: nn.CTCLoss).

Richiede dati i cui target sono sequenze di etichette, non più lunghe dell’uscita della rete: numeri da 1 in su,
riempite con −1, da cui si ricavano le loro lunghezze. L’uscita è una sequenza L×C di punteggi.</translation>
    </message>
    <message>
      <extracomment>Card</extracomment>
      <source>What a demo tells the learner.</source>
      <translation>Quello che una demo racconta a chi impara.</translation>
    </message>
    <message>
      <extracomment>Card.explanation</extracomment>
      <source>Explanation</source>
      <translation>Spiegazione</translation>
    </message>
    <message>
      <extracomment>Card.explanation</extracomment>
      <source>What happened, and why.</source>
      <translation>Che cosa è successo, e perché.</translation>
    </message>
    <message>
      <extracomment>Card.formulas</extracomment>
      <source>The formulas behind it.</source>
      <translation>Le formule che ci stanno dietro.</translation>
    </message>
    <message>
      <extracomment>Card.question</extracomment>
      <source>Question</source>
      <translation>Domanda</translation>
    </message>
    <message>
      <extracomment>Card.question</extracomment>
      <source>To think about before pressing Train.</source>
      <translation>Su cosa riflettere prima di premere Addestra.</translation>
    </message>
    <message>
      <extracomment>Card.reference</extracomment>
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <extracomment>Card.reference</extracomment>
      <source>Where it comes from.</source>
      <translation>Da dove viene.</translation>
    </message>
    <message>
      <extracomment>Card.watch</extracomment>
      <source>What to look at while it learns.</source>
      <translation>Che cosa guardare mentre impara.</translation>
    </message>
    <message>
      <extracomment>CloseWeights</extracomment>
      <source>Weights and biases, number by number where a layer is small; of a large one a coarse picture.</source>
      <translation>Pesi e bias, numero per numero dove uno strato è piccolo; di uno grande un’immagine a grana grossa.</translation>
    </message>
    <message>
      <extracomment>CloseWeights.nodes</extracomment>
      <source>Nodes</source>
      <translation>Nodi</translation>
    </message>
    <message>
      <extracomment>CloseWeights.nodes</extracomment>
      <source>Paths of the nodes, with spaces between; all if empty.</source>
      <translation>Percorsi dei nodi, separati da spazi; tutti, se è vuoto.</translation>
    </message>
    <message>
      <extracomment>CodePanel</extracomment>
      <source>Code</source>
      <translation>Codice</translation>
    </message>
    <message>
      <extracomment>ColorJitter</extracomment>
      <source>Changes brightness, contrast and saturation of images, so that light and camera matter less.</source>
      <translation>Cambia luminosità, contrasto e saturazione delle immagini, così luce e fotocamera contano meno.</translation>
    </message>
    <message>
      <extracomment>ColorJitter</extracomment>
      <source>Colour jitter</source>
      <translation>Variazione dei colori</translation>
    </message>
    <message>
      <extracomment>ColorJitter</extracomment>
      <source>x ← f x, then x ← f x + (1 − f) mean(grey), then x ← f x + (1 − f) grey, each with a factor f of its own drawn
evenly between max(0, 1 − s) and 1 + s, and cut to 0…1 (torchvision: ColorJitter, in this order and without hue)</source>
      <translation>x ← f x, poi x ← f x + (1 − f) media(grigio), poi x ← f x + (1 − f) grigio, ciascuno con un proprio fattore f estratto
uniformemente tra max(0, 1 − s) e 1 + s, e tagliato a 0…1 (torchvision: ColorJitter, in quest’ordine e senza tonalità)</translation>
    </message>
    <message>
      <extracomment>ColorJitter.brightness</extracomment>
      <source>0.2: between 0.8 and 1.2 times as much.</source>
      <translation>0,2: da 0,8 a 1,2 volte tanto.</translation>
    </message>
    <message>
      <extracomment>ColorJitter.brightness</extracomment>
      <source>Brightness</source>
      <translation>Luminosità</translation>
    </message>
    <message>
      <extracomment>ColorJitter.contrast</extracomment>
      <source>Contrast</source>
      <translation>Contrasto</translation>
    </message>
    <message>
      <extracomment>ColorJitter.p</extracomment>
      <source>Part of the examples that are changed.</source>
      <translation>Parte degli esempi che viene cambiata.</translation>
    </message>
    <message>
      <extracomment>ColorJitter.p</extracomment>
      <source>Probability</source>
      <translation>Probabilità</translation>
    </message>
    <message>
      <extracomment>ColorJitter.saturation</extracomment>
      <source>0.2: between 0.8 and 1.2 times as much; of colours only.</source>
      <translation>0,2: da 0,8 a 1,2 volte tanto; solo dei colori.</translation>
    </message>
    <message>
      <extracomment>ColorJitter.saturation</extracomment>
      <source>Saturation</source>
      <translation>Saturazione</translation>
    </message>
    <message>
      <extracomment>Concat</extracomment>
      <source>Puts its inputs one behind the other: features behind features, channels behind channels.</source>
      <translation>Mette i suoi ingressi uno dopo l’altro: feature dopo feature, canali dopo canali.</translation>
    </message>
    <message>
      <extracomment>Concat</extracomment>
      <source>y = [x₀; x₁; …] along the first dimension; all other sizes must agree</source>
      <translation>y = [x₀; x₁; …] lungo la prima dimensione; tutte le altre dimensioni devono coincidere</translation>
    </message>
    <message>
      <extracomment>Constant</extracomment>
      <source>All weights begin at one value, so that all units of a layer stay equal.</source>
      <translation>Tutti i pesi cominciano da un solo valore, così tutte le unità di uno strato restano uguali.</translation>
    </message>
    <message>
      <extracomment>Constant</extracomment>
      <source>Constant</source>
      <translation>Costante</translation>
    </message>
    <message>
      <extracomment>Constant</extracomment>
      <source>Keeps the learning rate as it is set.</source>
      <translation>Lascia il learning rate com’è impostato.</translation>
    </message>
    <message>
      <extracomment>Constant.value</extracomment>
      <source>The value of every weight.</source>
      <translation>Il valore di ogni peso.</translation>
    </message>
    <message>
      <extracomment>Constant.value</extracomment>
      <source>Value</source>
      <translation>Valore</translation>
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>A layer that the loss applies itself is applied twice: softmax of a softmax is nearly flat, and so is its gradient.</source>
      <translation>Uno strato che la loss applica già da sé viene applicato due volte: la softmax di una softmax è quasi piatta, e lo è anche il suo gradiente.</translation>
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>Bridle 1990 gives softmax and cross-entropy together; PyTorch's nn.CrossEntropyLoss takes raw scores.</source>
      <translation>Bridle 1990 dà insieme softmax e cross-entropy; nn.CrossEntropyLoss di PyTorch prende i punteggi grezzi.</translation>
    </message>
    <message>
      <extracomment>ContainedByLoss</extracomment>
      <source>Softmax in front of cross-entropy</source>
      <translation>Softmax davanti alla cross-entropy</translation>
    </message>
    <message>
      <extracomment>Conv1d</extracomment>
      <source>Slides learned filters along a signal or a sequence; each gives one feature at every step.</source>
      <translation>Fa scorrere filtri appresi lungo un segnale o una sequenza; ognuno dà una feature a ogni passo.</translation>
    </message>
    <message>
      <extracomment>Conv1d</extracomment>
      <source>y[o, t] = b[o] + Σᵢⱼ w[o, i, j] · x[i, t·stride + j·dilation]      (Waibel et al. 1989; causal and dilated: WaveNet,
van den Oord et al. 2016)</source>
      <translation>y[o, t] = b[o] + Σᵢⱼ w[o, i, j] · x[i, t·stride + j·dilation]      (Waibel et al. 1989; causale e dilatata: WaveNet,
van den Oord et al. 2016)</translation>
    </message>
    <message>
      <extracomment>Conv1d.bias</extracomment>
      <source>Adds a learned constant to every feature map.</source>
      <translation>Aggiunge una costante appresa a ogni mappa di feature.</translation>
    </message>
    <message>
      <extracomment>Conv1d.bias</extracomment>
      <source>Use bias</source>
      <translation>Usa il bias</translation>
    </message>
    <message>
      <extracomment>Conv1d.causal</extracomment>
      <source>Causal</source>
      <translation>Causale</translation>
    </message>
    <message>
      <extracomment>Conv1d.causal</extracomment>
      <source>Reads only what came before, by zeros put in front; the padding is not used then.</source>
      <translation>Legge solo ciò che viene prima, con zeri messi davanti; il padding allora non si usa.</translation>
    </message>
    <message>
      <extracomment>Conv1d.dilation</extracomment>
      <source>Dilation</source>
      <translation>Dilatazione</translation>
    </message>
    <message>
      <extracomment>Conv1d.dilation</extracomment>
      <source>Distance between the pixels that one filter reads; 1 leaves no gaps.</source>
      <translation>Distanza tra i pixel letti da un filtro; 1 non lascia spazi.</translation>
    </message>
    <message>
      <extracomment>Conv1d.groups</extracomment>
      <source>Channels are parted into so many groups, and each filter reads only its own; must divide both channel counts. As many groups as input channels make a depthwise convolution.</source>
      <translation>I canali vengono divisi in altrettanti gruppi, e ogni filtro legge solo il suo; deve dividere entrambi i numeri di canali. Tanti gruppi quanti i canali in ingresso fanno una convoluzione depthwise.</translation>
    </message>
    <message>
      <extracomment>Conv1d.groups</extracomment>
      <source>Groups</source>
      <translation>Gruppi</translation>
    </message>
    <message>
      <extracomment>Conv1d.kernel_size</extracomment>
      <source>Kernel size</source>
      <translation>Dimensione del kernel</translation>
    </message>
    <message>
      <extracomment>Conv1d.kernel_size</extracomment>
      <source>Side of each square filter, in pixels.</source>
      <translation>Lato di ogni filtro quadrato, in pixel.</translation>
    </message>
    <message>
      <extracomment>Conv1d.kernel_size</extracomment>
      <source>px</source>
      <translation>px</translation>
    </message>
    <message>
      <extracomment>Conv1d.norm</extracomment>
      <source>Weight norm</source>
      <translation>Norma dei pesi</translation>
    </message>
    <message>
      <extracomment>Conv1d.norm</extracomment>
      <source>Weight: direction and length of each filter are learned apart (Salimans and Kingma 2016). Spectral: the weight is divided by its largest singular value (Miyato et al. 2018), as in the discriminators of GANs.</source>
      <translation>Weight: direzione e lunghezza di ogni filtro si apprendono separatamente (Salimans e Kingma 2016). Spectral: il peso viene diviso per il suo massimo valore singolare (Miyato et al. 2018), come nei discriminatori delle GAN.</translation>
    </message>
    <message>
      <extracomment>Conv1d.norm</extracomment>
      <source>none</source>
      <translation>nessuna</translation>
    </message>
    <message>
      <extracomment>Conv1d.norm</extracomment>
      <source>spectral</source>
      <translation>spettrale</translation>
    </message>
    <message>
      <extracomment>Conv1d.norm</extracomment>
      <source>weight</source>
      <translation>pesi</translation>
    </message>
    <message>
      <extracomment>Conv1d.out_channels</extracomment>
      <source>Number of filters.</source>
      <translation>Numero di filtri.</translation>
    </message>
    <message>
      <extracomment>Conv1d.out_channels</extracomment>
      <source>Output channels</source>
      <translation>Canali in uscita</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding</extracomment>
      <source>Padding</source>
      <translation>Padding</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding</extracomment>
      <source>Rows of zeros put around the image.</source>
      <translation>Righe di zeri messe intorno all’immagine.</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>Border</source>
      <translation>Bordo</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>What is put around: zeros, the image mirrored, its edge repeated, or its other side.</source>
      <translation>Che cosa si mette intorno: zeri, l’immagine riflessa, il suo margine ripetuto, o il suo lato opposto.</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>circular</source>
      <translation>circolare</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>reflect</source>
      <translation>riflesso</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>replicate</source>
      <translation>ripetuto</translation>
    </message>
    <message>
      <extracomment>Conv1d.padding_mode</extracomment>
      <source>zeros</source>
      <translation>zeri</translation>
    </message>
    <message>
      <extracomment>Conv1d.stride</extracomment>
      <source>How far a filter moves from one sum to the next.</source>
      <translation>Di quanto si sposta un filtro da una somma alla successiva.</translation>
    </message>
    <message>
      <extracomment>Conv1d.stride</extracomment>
      <source>Stride</source>
      <translation>Stride</translation>
    </message>
    <message>
      <extracomment>Conv2d</extracomment>
      <source>Slides learned filters over an image; each gives one feature map.</source>
      <translation>Fa scorrere filtri appresi su un’immagine; ognuno dà una mappa di feature.</translation>
    </message>
    <message>
      <extracomment>Conv2d</extracomment>
      <source>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]      (LeCun et al. 1998, Gradient-based learning applied to document recognition)</source>
      <translation>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]      (LeCun et al. 1998, Gradient-based learning applied to document recognition)</translation>
    </message>
    <message>
      <extracomment>Conv3d</extracomment>
      <source>Slides learned filters through a volume or a film; each gives one feature volume.</source>
      <translation>Fa scorrere filtri appresi attraverso un volume o un filmato; ognuno dà un volume di feature.</translation>
    </message>
    <message>
      <extracomment>Conv3d</extracomment>
      <source>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i], with x[i] of D×H×W      (Tran et al. 2015, Learning spatiotemporal features with 3D
convolutional networks)</source>
      <translation>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i], con x[i] di D×H×W      (Tran et al. 2015, Learning spatiotemporal features with 3D
convolutional networks)</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d</extracomment>
      <source>Makes a signal longer: every step becomes a learned piece, and where pieces overlap they are added.</source>
      <translation>Allunga un segnale: ogni passo diventa un pezzo appreso, e dove i pezzi si sovrappongono vengono sommati.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d</extracomment>
      <source>The transposed map of Conv1d: L′ = (L − 1) · stride − 2 · padding + k      (Zeiler et al. 2010)</source>
      <translation>La mappa trasposta di Conv1d: L′ = (L − 1) · stride − 2 · padding + k      (Zeiler et al. 2010)</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.groups</extracomment>
      <source>Channels are parted into so many groups, and each filter reads only its own; must divide both channel counts.</source>
      <translation>I canali vengono divisi in altrettanti gruppi, e ogni filtro legge solo il suo; deve dividere entrambi i numeri di canali.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.kernel_size</extracomment>
      <source>Side of the patch that each pixel becomes.</source>
      <translation>Lato del riquadro che ogni pixel diventa.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.output_padding</extracomment>
      <source>Output padding</source>
      <translation>Padding in uscita</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.output_padding</extracomment>
      <source>Rows added at one side of the result, so that it gets the wanted size; must be smaller than the stride.</source>
      <translation>Righe aggiunte da un lato del risultato, perché abbia la dimensione voluta; deve essere minore dello stride.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.padding</extracomment>
      <source>Rows cut off at every side of the result.</source>
      <translation>Righe tagliate da ogni lato del risultato.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose1d.stride</extracomment>
      <source>How far the patches lie apart: the factor by which it grows.</source>
      <translation>Quanto distano i riquadri: il fattore di cui cresce.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose2d</extracomment>
      <source>Makes an image larger: every pixel becomes a learned patch, and where patches overlap they are added.</source>
      <translation>Ingrandisce un’immagine: ogni pixel diventa un riquadro appreso, e dove i riquadri si sovrappongono vengono sommati.</translation>
    </message>
    <message>
      <extracomment>ConvTranspose2d</extracomment>
      <source>The transposed map of Conv2d: H′ = (H − 1) · stride − 2 · padding + k      (Zeiler et al. 2010; a kernel that the
stride divides leaves no chequered pattern, Odena, Dumoulin and Olah 2016)</source>
      <translation>La mappa trasposta di Conv2d: H′ = (H − 1) · stride − 2 · padding + k      (Zeiler et al. 2010; un kernel divisibile
per lo stride non lascia motivi a scacchiera, Odena, Dumoulin e Olah 2016)</translation>
    </message>
    <message>
      <extracomment>Cosine</extracomment>
      <source>Cosine</source>
      <translation>Coseno</translation>
    </message>
    <message>
      <extracomment>Cosine</extracomment>
      <source>Falls along half a cosine: slowly at first, fast in the middle, slowly at the end.</source>
      <translation>Scende lungo mezzo coseno: lentamente all’inizio, in fretta nel mezzo, lentamente alla fine.</translation>
    </message>
    <message>
      <extracomment>Cosine</extracomment>
      <source>How much the direction of the output differs from that of the target, whatever their lengths.</source>
      <translation>Quanto la direzione dell’uscita differisce da quella del target, qualunque siano le loro lunghezze.</translation>
    </message>
    <message>
      <extracomment>Cosine</extracomment>
      <source>L = mean 1 − y·t / (|y| |t|), between 0 and 2      (PyTorch: nn.functional.cosine_similarity)</source>
      <translation>L = media di 1 − y·t / (|y| |t|), tra 0 e 2      (PyTorch: nn.functional.cosine_similarity)</translation>
    </message>
    <message>
      <extracomment>Cosine</extracomment>
      <source>lr · (a + (1 − a) · (1 + cos(π t / T)) / 2)      (Loshchilov and Hutter 2017; PyTorch: CosineAnnealingLR)</source>
      <translation>lr · (a + (1 − a) · (1 + cos(π t / T)) / 2)      (Loshchilov e Hutter 2017; PyTorch: CosineAnnealingLR)</translation>
    </message>
    <message>
      <extracomment>Cosine.lowest</extracomment>
      <source>At the end</source>
      <translation>Alla fine</translation>
    </message>
    <message>
      <extracomment>Cosine.lowest</extracomment>
      <source>Part of the learning rate that is left.</source>
      <translation>Parte del learning rate che resta.</translation>
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>How surprised the network is by the right class; contains the softmax.</source>
      <translation>Quanto la classe giusta sorprende la rete; contiene la softmax.</translation>
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>L = −log softmax(y)[t], mean over the batch, in nats      (PyTorch: nn.CrossEntropyLoss)

With label smoothing ε, the right class is asked for with probability 1 − ε + ε/n only, so that the scores need not
grow without end (Szegedy et al. 2016). Class weights make L a weighted mean.</source>
      <translation>L = −log softmax(y)[t], media sul batch, in nat      (PyTorch: nn.CrossEntropyLoss)

Con la smussatura delle etichette ε, la classe giusta viene richiesta solo con probabilità 1 − ε + ε/n, così i punteggi non devono
crescere senza fine (Szegedy et al. 2016). I pesi delle classi fanno di L una media pesata.</translation>
    </message>
    <message>
      <extracomment>CrossEntropy</extracomment>
      <source>Softmax + CE</source>
      <translation>Softmax + CE</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.class_weights</extracomment>
      <source>Class weights</source>
      <translation>Pesi delle classi</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.class_weights</extracomment>
      <source>How much each class counts: all alike, balanced so that rare classes count as much as frequent ones (by the training examples), or as given.</source>
      <translation>Quanto conta ogni classe: tutte allo stesso modo, in modo bilanciato così che le classi rare contino quanto quelle frequenti (secondo gli esempi di training), o come assegnato.</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.class_weights</extracomment>
      <source>balanced</source>
      <translation>bilanciati</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.class_weights</extracomment>
      <source>given</source>
      <translation>assegnati</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.given</extracomment>
      <source>Given weights</source>
      <translation>Pesi assegnati</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.given</extracomment>
      <source>One weight per class, used where class weights are “given”.</source>
      <translation>Un peso per classe, usato dove i pesi delle classi sono “assegnati”.</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.label_smoothing</extracomment>
      <source>Label smoothing</source>
      <translation>Smussatura delle etichette</translation>
    </message>
    <message>
      <extracomment>CrossEntropy.label_smoothing</extracomment>
      <source>Part of the target that is spread evenly over all classes. 0 is off; 0.1 is usual.</source>
      <translation>Parte del target che viene distribuita in modo uniforme su tutte le classi. 0 la disattiva; di solito si usa 0,1.</translation>
    </message>
    <message>
      <extracomment>CurvesPicture</extracomment>
      <source>Curves (PNG)</source>
      <translation>Curve (PNG)</translation>
    </message>
    <message>
      <extracomment>CurvesPicture</extracomment>
      <source>Loss and other metrics over the epochs, drawn without a window system.</source>
      <translation>Loss e altre metriche nel corso delle epoche, disegnate senza bisogno di un ambiente grafico.</translation>
    </message>
    <message>
      <extracomment>CutMix</extracomment>
      <source>CutMix</source>
      <translation>CutMix</translation>
    </message>
    <message>
      <extracomment>CutMix</extracomment>
      <source>Puts a box from another image into each image, and mixes their targets by the areas.</source>
      <translation>Mette in ogni immagine un riquadro di un’altra, e mescola i loro target secondo le aree.</translation>
    </message>
    <message>
      <extracomment>CutMix</extracomment>
      <source>x ← M xᵢ + (1 − M) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ. The box 1 − M has the shape of the image and about the part 1 − λ' of
its area, λ' ~ Beta(α, α) for each image; λ is the part that is really left. Here the box always lies whole within
the image (Yun et al. 2019, CutMix; torchvision: CutMix)</source>
      <translation>x ← M xᵢ + (1 − M) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ. Il riquadro 1 − M ha la forma dell’immagine e circa la parte 1 − λ' della
sua area, λ' ~ Beta(α, α) per ogni immagine; λ è la parte che resta davvero. Qui il riquadro sta sempre tutto
dentro l’immagine (Yun et al. 2019, CutMix; torchvision: CutMix)</translation>
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>Activation at the end</source>
      <translation>Attivazione alla fine</translation>
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>An activation at the end keeps the network from giving the answers that the loss asks for.</source>
      <translation>Un’attivazione alla fine impedisce alla rete di dare le risposte che la loss richiede.</translation>
    </message>
    <message>
      <extracomment>CutScores</extracomment>
      <source>Behind a ReLU no score is below zero, and where it is zero no gradient comes back; behind a sigmoid or tanh the
scores of cross-entropy stay so close to one another that it never becomes sure (Goodfellow, Bengio and Courville
2016, section 6.2.2).</source>
      <translation>Dopo una ReLU nessun punteggio è sotto zero, e dove è zero non torna alcun gradiente; dopo una sigmoide o una tanh i
punteggi della cross-entropy restano così vicini tra loro che non diventa mai sicura (Goodfellow, Bengio e Courville
2016, sezione 6.2.2).</translation>
    </message>
    <message>
      <extracomment>DecisionBoundary</extracomment>
      <source>The plane, coloured by what the network answers there, with examples on top.</source>
      <translation>Il piano, colorato con le risposte che la rete vi dà, con gli esempi sopra.</translation>
    </message>
    <message>
      <extracomment>DecisionBoundary.resolution</extracomment>
      <source>Points in each direction.</source>
      <translation>Punti in ciascuna direzione.</translation>
    </message>
    <message>
      <extracomment>DecisionBoundary.resolution</extracomment>
      <source>Resolution</source>
      <translation>Risoluzione</translation>
    </message>
    <message>
      <extracomment>DecisionBoundaryPanel</extracomment>
      <source>Decision boundary</source>
      <translation>Frontiera di decisione</translation>
    </message>
    <message>
      <extracomment>Default</extracomment>
      <source>Every layer begins as PyTorch's own: most with uniform weights whose spread falls with the number of inputs.</source>
      <translation>Ogni strato comincia come quello di PyTorch: per lo più con pesi uniformi la cui dispersione cala con il numero di ingressi.</translation>
    </message>
    <message>
      <extracomment>Default</extracomment>
      <source>Linear and convolution: U(−1/√n, 1/√n) for n inputs to a unit      (PyTorch: kaiming_uniform_ with a = √5)</source>
      <translation>Linear e convoluzione: U(−1/√n, 1/√n) per n ingressi a un’unità      (PyTorch: kaiming_uniform_ con a = √5)</translation>
    </message>
    <message>
      <extracomment>Default</extracomment>
      <source>PyTorch’s own</source>
      <translation>Quella di PyTorch</translation>
    </message>
    <message>
      <extracomment>Divergence</extracomment>
      <source>Divergence</source>
      <translation>Divergenza</translation>
    </message>
    <message>
      <extracomment>Divergence</extracomment>
      <source>Stops when the training loss explodes or is no longer a number: such weights can hardly be mended by more steps.</source>
      <translation>Ferma quando la perdita di addestramento esplode o non è più un numero: altri passi difficilmente rimediano a pesi simili.</translation>
    </message>
    <message>
      <extracomment>Divergence</extracomment>
      <source>The mean of ten steps is compared with the first loss. Without this rule, training goes on whatever happens.</source>
      <translation>La media di dieci passi è confrontata con la prima perdita. Senza questa regola l'addestramento continua qualunque cosa accada.</translation>
    </message>
    <message>
      <extracomment>Divergence.factor</extracomment>
      <source>So many times the first loss counts as an explosion.</source>
      <translation>Quante volte la prima perdita conta come esplosione.</translation>
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>A layer that leaves its input as it is only makes the network harder to read.</source>
      <translation>Uno strato che lascia l’ingresso com’è rende solo la rete più difficile da leggere.</translation>
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>Layer without effect</source>
      <translation>Strato senza effetto</translation>
    </message>
    <message>
      <extracomment>DoesNothing</extracomment>
      <source>ReLU of a value that is never negative is that value, and a vector is flat already.</source>
      <translation>La ReLU di un valore mai negativo è quel valore, e un vettore è già piatto.</translation>
    </message>
    <message>
      <extracomment>DropPath</extracomment>
      <source>While training, leaves out a whole branch for some of the examples: put it in front of an Add.</source>
      <translation>Durante l’addestramento tralascia un intero ramo per alcuni esempi: mettilo davanti a un Add.</translation>
    </message>
    <message>
      <extracomment>DropPath</extracomment>
      <source>y = x · keep / (1 − p), with one keep of 0 or 1 for each example      (Huang et al. 2016, Deep networks with
stochastic depth)</source>
      <translation>y = x · tieni / (1 − p), con un tieni di 0 o 1 per ogni esempio      (Huang et al. 2016, Deep networks with
stochastic depth)</translation>
    </message>
    <message>
      <extracomment>DropPath.p</extracomment>
      <source>Probability that the branch is left out.</source>
      <translation>Probabilità che il ramo venga tralasciato.</translation>
    </message>
    <message>
      <extracomment>Dropout</extracomment>
      <source>While training, sets a random part of the values to zero, so that no unit relies on one other.</source>
      <translation>Durante l’addestramento azzera a caso una parte dei valori, così nessuna unità si affida a un’altra sola.</translation>
    </message>
    <message>
      <extracomment>Dropout</extracomment>
      <source>y = x · mask / (1 − p); at test time y = x      (Srivastava et al. 2014)</source>
      <translation>y = x · maschera / (1 − p); nel test y = x      (Srivastava et al. 2014)</translation>
    </message>
    <message>
      <extracomment>Dropout.p</extracomment>
      <source>Drop rate</source>
      <translation>Tasso di dropout</translation>
    </message>
    <message>
      <extracomment>Dropout.p</extracomment>
      <source>Probability that a value is dropped.</source>
      <translation>Probabilità che un valore venga scartato.</translation>
    </message>
    <message>
      <extracomment>Dropout2d</extracomment>
      <source>While training, sets whole feature maps to zero, since neighbouring pixels tell the same.</source>
      <translation>Durante l’addestramento azzera intere mappe di feature, poiché pixel vicini dicono la stessa cosa.</translation>
    </message>
    <message>
      <extracomment>Dropout2d</extracomment>
      <source>y[c] = x[c] · mask[c] / (1 − p); at test time y = x      (Tompson et al. 2015)</source>
      <translation>y[c] = x[c] · maschera[c] / (1 − p); nel test y = x      (Tompson et al. 2015)</translation>
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Behind the last layer dropout does not make the network robust; it sets answers to zero at random.</source>
      <translation>Dopo l’ultimo strato il dropout non rende robusta la rete; azzera risposte a caso.</translation>
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Dropout at the end</source>
      <translation>Dropout alla fine</translation>
    </message>
    <message>
      <extracomment>DropoutAtEnd</extracomment>
      <source>Srivastava et al. 2014 put it between layers.</source>
      <translation>Srivastava et al. 2014 lo mettono tra gli strati.</translation>
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Dropout changes the variance while training only, so the batch norm behind it uses the wrong one at test time.</source>
      <translation>Il dropout cambia la varianza solo durante l’addestramento, quindi la batch norm che lo segue usa quella sbagliata nel test.</translation>
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Dropout in front of a batch norm</source>
      <translation>Dropout davanti a una batch norm</translation>
    </message>
    <message>
      <extracomment>DropoutBeforeNorm</extracomment>
      <source>Li, Chen, Hu and Yang 2018, Understanding the disharmony between dropout and batch normalization by variance shift</source>
      <translation>Li, Chen, Hu e Yang 2018, Understanding the disharmony between dropout and batch normalization by variance shift</translation>
    </message>
    <message>
      <extracomment>ELU</extracomment>
      <source>Like ReLU, but negative values bend smoothly towards −α, so that the mean stays near zero.</source>
      <translation>Come la ReLU, ma i valori negativi si piegano dolcemente verso −α, così la media resta vicina a zero.</translation>
    </message>
    <message>
      <extracomment>ELU</extracomment>
      <source>y = x for x &gt; 0, α (eˣ − 1) otherwise      (Clevert, Unterthiner and Hochreiter 2016)</source>
      <translation>y = x per x &gt; 0, α (eˣ − 1) altrimenti      (Clevert, Unterthiner e Hochreiter 2016)</translation>
    </message>
    <message>
      <extracomment>ELU.alpha</extracomment>
      <source>Alpha</source>
      <translation>Alfa</translation>
    </message>
    <message>
      <extracomment>ELU.alpha</extracomment>
      <source>How far below zero it goes (α).</source>
      <translation>Quanto scende sotto zero (α).</translation>
    </message>
    <message>
      <extracomment>Embedding</extracomment>
      <source>Gives each letter, word or other thing a learned vector of its own.</source>
      <translation>Dà a ogni lettera, parola o altra cosa un proprio vettore appreso.</translation>
    </message>
    <message>
      <extracomment>Embedding</extracomment>
      <source>y[t] = E[x[t]], a row of the table E      (Bengio et al. 2003, A neural probabilistic language model). Its input are
whole numbers, from 0 to one less than the size of the vocabulary.</source>
      <translation>y[t] = E[x[t]], una riga della tabella E      (Bengio et al. 2003, A neural probabilistic language model). Il suo ingresso sono
numeri interi, da 0 a uno meno della grandezza del vocabolario.</translation>
    </message>
    <message>
      <extracomment>Embedding.embedding_dim</extracomment>
      <source>Features</source>
      <translation>Feature</translation>
    </message>
    <message>
      <extracomment>Embedding.embedding_dim</extracomment>
      <source>Length of each vector.</source>
      <translation>Lunghezza di ogni vettore.</translation>
    </message>
    <message>
      <extracomment>Embedding.num_embeddings</extracomment>
      <source>How many different things there are.</source>
      <translation>Quante cose diverse ci sono.</translation>
    </message>
    <message>
      <extracomment>Embedding.num_embeddings</extracomment>
      <source>Vocabulary</source>
      <translation>Vocabolario</translation>
    </message>
    <message>
      <extracomment>EmptyBorder</extracomment>
      <source>Padding larger than the window</source>
      <translation>Padding più grande della finestra</translation>
    </message>
    <message>
      <extracomment>EmptyBorder</extracomment>
      <source>With a padding as large as the window, the outermost outputs see nothing but zeros, and are all alike.</source>
      <translation>Con un padding grande quanto la finestra, le uscite più esterne non vedono altro che zeri, e sono tutte uguali.</translation>
    </message>
    <message>
      <extracomment>EndlessMomentum</extracomment>
      <source>Momentum that forgets nothing is a ball without friction: it rolls through the valley and up again for ever.</source>
      <translation>Un momento che non dimentica nulla è una palla senza attrito: attraversa la valle e risale, all’infinito.</translation>
    </message>
    <message>
      <extracomment>EndlessMomentum</extracomment>
      <source>The longest useful memory is about 1/(1 − μ) = 100 to 1,000 steps (Sutskever et al. 2013)</source>
      <translation>La memoria utile più lunga è circa 1/(1 − μ) = da 100 a 1.000 passi (Sutskever et al. 2013)</translation>
    </message>
    <message>
      <extracomment>Examples</extracomment>
      <source>Examples</source>
      <translation>Esempi</translation>
    </message>
    <message>
      <extracomment>Examples</extracomment>
      <source>Three examples of the data, inside the Input; of a large image, pixels at equal distances.</source>
      <translation>Tre esempi dei dati, dentro l'Input; di un'immagine grande, pixel a distanze uguali.</translation>
    </message>
    <message>
      <extracomment>Exponential</extracomment>
      <source>Exponential</source>
      <translation>Esponenziale</translation>
    </message>
    <message>
      <extracomment>Exponential</extracomment>
      <source>Falls by the same part in every epoch.</source>
      <translation>Scende della stessa parte a ogni epoca.</translation>
    </message>
    <message>
      <extracomment>Exponential</extracomment>
      <source>lr · γ^epoch      (PyTorch: ExponentialLR)</source>
      <translation>lr · γ^epoca      (PyTorch: ExponentialLR)</translation>
    </message>
    <message>
      <extracomment>Exponential.gamma</extracomment>
      <source>What is left after each epoch.</source>
      <translation>Ciò che resta dopo ogni epoca.</translation>
    </message>
    <message>
      <extracomment>F1</extracomment>
      <source>F1 (macro)</source>
      <translation>F1 (macro)</translation>
    </message>
    <message>
      <extracomment>F1</extracomment>
      <source>F1 = 2 · precision · recall / (precision + recall) of each class (van Rijsbergen 1979), then their mean ("macro")</source>
      <translation>F1 = 2 · precisione · richiamo / (precisione + richiamo) di ogni classe (van Rijsbergen 1979), poi la loro media (“macro”)</translation>
    </message>
    <message>
      <extracomment>F1</extracomment>
      <source>How well each class is found and how seldom it is named wrongly, mean over the classes however rare they are.</source>
      <translation>Quanto bene viene trovata ogni classe e quanto di rado viene indicata a torto, media sulle classi, per quanto rare siano.</translation>
    </message>
    <message>
      <extracomment>FeatureMaps</extracomment>
      <source>Feature maps</source>
      <translation>Mappe di feature</translation>
    </message>
    <message>
      <extracomment>FeatureMaps</extracomment>
      <source>The first feature maps of every layer for the first image; bright is large.</source>
      <translation>Le prime mappe di feature di ogni strato per la prima immagine; chiaro significa grande.</translation>
    </message>
    <message>
      <extracomment>Filters</extracomment>
      <source>Every filter of every convolution; of those that read several maps, one picture per map until there are 64.</source>
      <translation>Ogni filtro di ogni convoluzione; di quelli che leggono più mappe, un’immagine per mappa, fino a 64.</translation>
    </message>
    <message>
      <extracomment>Filters</extracomment>
      <source>Filters</source>
      <translation>Filtri</translation>
    </message>
    <message>
      <extracomment>FiltersPanel</extracomment>
      <source>Conv filters</source>
      <translation>Filtri conv</translation>
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Golik, Doetsch and Ney 2013, Cross-entropy vs. squared error training</source>
      <translation>Golik, Doetsch e Ney 2013, Cross-entropy vs. squared error training</translation>
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Loss that does not fit</source>
      <translation>Loss inadatta</translation>
    </message>
    <message>
      <extracomment>FlatLoss</extracomment>
      <source>Squared error behind a softmax or sigmoid learns slowest where the network is most wrong: its gradient has the slope of the activation as a factor, which is then nearly zero.</source>
      <translation>L’errore quadratico dopo una softmax o una sigmoide impara più lentamente proprio dove la rete sbaglia di più: il suo gradiente ha come fattore la pendenza dell’attivazione, che lì è quasi zero.</translation>
    </message>
    <message>
      <extracomment>Flatten</extracomment>
      <source>Lays all numbers of an example in one row, so that a Linear layer can read an image.</source>
      <translation>Dispone tutti i numeri di un esempio in una sola riga, così uno strato Linear può leggere un’immagine.</translation>
    </message>
    <message>
      <extracomment>GELU</extracomment>
      <source>Weighs each value by how likely a normal variable lies below it: a ReLU with a soft bend.</source>
      <translation>Pesa ogni valore con la probabilità che una variabile normale gli stia sotto: una ReLU dalla piega morbida.</translation>
    </message>
    <message>
      <extracomment>GELU</extracomment>
      <source>y = x · Φ(x), with Φ the normal distribution      (Hendrycks and Gimpel 2016; used in BERT and GPT)</source>
      <translation>y = x · Φ(x), con Φ la distribuzione normale      (Hendrycks e Gimpel 2016; usata in BERT e GPT)</translation>
    </message>
    <message>
      <extracomment>GELU.tanh</extracomment>
      <source>Approximate</source>
      <translation>Approssima</translation>
    </message>
    <message>
      <extracomment>GELU.tanh</extracomment>
      <source>Computes it with a tanh instead, as GPT-2 does.</source>
      <translation>La calcola invece con una tanh, come fa GPT-2.</translation>
    </message>
    <message>
      <extracomment>GLU</extracomment>
      <source>Half of the features decide, as gates between 0 and 1, how much of the other half passes.</source>
      <translation>Metà delle feature decide, come porte tra 0 e 1, quanto passa dell’altra metà.</translation>
    </message>
    <message>
      <extracomment>GLU</extracomment>
      <source>y = a · σ(b), with [a; b] = x      (Dauphin et al. 2017)</source>
      <translation>y = a · σ(b), con [a; b] = x      (Dauphin et al. 2017)</translation>
    </message>
    <message>
      <extracomment>GRU</extracomment>
      <source>A recurrent layer with two gates that decide how much of the old state is kept and how much is used.</source>
      <translation>Uno strato ricorrente con due porte che decidono quanto dello stato vecchio si conserva e quanto si usa.</translation>
    </message>
    <message>
      <extracomment>GRU</extracomment>
      <source>r = σ(W₁ x[t] + U₁ h[t−1]),  z = σ(W₂ x[t] + U₂ h[t−1]),  n = tanh(W₃ x[t] + r · (U₃ h[t−1])),
h[t] = (1 − z) · n + z · h[t−1]      (Cho et al. 2014; biases left out here)</source>
      <translation>r = σ(W₁ x[t] + U₁ h[t−1]),  z = σ(W₂ x[t] + U₂ h[t−1]),  n = tanh(W₃ x[t] + r · (U₃ h[t−1])),
h[t] = (1 − z) · n + z · h[t−1]      (Cho et al. 2014; qui senza i bias)</translation>
    </message>
    <message>
      <extracomment>GaussianNoise</extracomment>
      <source>Adds noise to every number of the inputs, so that small differences matter less.</source>
      <translation>Aggiunge rumore a ogni numero degli ingressi, così le piccole differenze contano meno.</translation>
    </message>
    <message>
      <extracomment>GaussianNoise</extracomment>
      <source>Gaussian noise</source>
      <translation>Rumore gaussiano</translation>
    </message>
    <message>
      <extracomment>GaussianNoise</extracomment>
      <source>While training, adds random numbers, so that small differences do not matter.</source>
      <translation>Durante l’addestramento aggiunge numeri casuali, così le piccole differenze non contano.</translation>
    </message>
    <message>
      <extracomment>GaussianNoise</extracomment>
      <source>y = x + ε, ε ~ N(0, std²); at test time y = x      (Sietsma and Dow 1991; Bishop 1995 shows that it acts as a
penalty on steep functions)</source>
      <translation>y = x + ε, ε ~ N(0, std²); nel test y = x      (Sietsma e Dow 1991; Bishop 1995 mostra che agisce come una
penalità sulle funzioni ripide)</translation>
    </message>
    <message>
      <extracomment>GaussianNoise</extracomment>
      <source>y = x + σ ε, ε ~ N(0, 1). For small σ like a penalty on how steep the network is (Bishop 1995, Training with noise
is equivalent to Tikhonov regularization; torchvision: GaussianNoise, without its clipping)</source>
      <translation>y = x + σ ε, ε ~ N(0, 1). Per σ piccoli è come una penalità sulla ripidità della rete (Bishop 1995, Training with noise
is equivalent to Tikhonov regularization; torchvision: GaussianNoise, senza il suo troncamento)</translation>
    </message>
    <message>
      <extracomment>GaussianNoise.relative</extracomment>
      <source>Relative</source>
      <translation>Relativo</translation>
    </message>
    <message>
      <extracomment>GaussianNoise.relative</extracomment>
      <source>Strength counts in parts of each value, so that zeros stay zero and large values get more.</source>
      <translation>L’intensità conta in parti di ogni valore, così gli zeri restano zero e i valori grandi ne ricevono di più.</translation>
    </message>
    <message>
      <extracomment>GaussianNoise.sigma</extracomment>
      <source>Standard deviation of the noise.</source>
      <translation>Deviazione standard del rumore.</translation>
    </message>
    <message>
      <extracomment>GaussianNoise.std</extracomment>
      <source>Standard deviation of what is added.</source>
      <translation>Deviazione standard di ciò che viene aggiunto.</translation>
    </message>
    <message>
      <extracomment>GaussianNoise.std</extracomment>
      <source>Strength</source>
      <translation>Intensità</translation>
    </message>
    <message>
      <extracomment>Grayscale</extracomment>
      <source>Greyscale</source>
      <translation>Scala di grigi</translation>
    </message>
    <message>
      <extracomment>Grayscale</extracomment>
      <source>Takes the colours out of images and leaves one channel.</source>
      <translation>Toglie i colori dalle immagini e lascia un solo canale.</translation>
    </message>
    <message>
      <extracomment>Grayscale</extracomment>
      <source>y = 0.299 R + 0.587 G + 0.114 B      (ITU-R BT.601; torchvision: Grayscale)</source>
      <translation>y = 0.299 R + 0.587 G + 0.114 B      (ITU-R BT.601; torchvision: Grayscale)</translation>
    </message>
    <message>
      <extracomment>GroupNorm</extracomment>
      <source>Parts the channels into groups and gives each group of every example mean 0 and variance 1.</source>
      <translation>Divide i canali in gruppi e porta ogni gruppo di ogni esempio a media 0 e varianza 1.</translation>
    </message>
    <message>
      <extracomment>GroupNorm</extracomment>
      <source>x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Wu and He 2018). Works with batches of any size.</source>
      <translation>x̂ = (x − media) / √(var + ε),  y = γ x̂ + β      (Wu e He 2018). Funziona con batch di ogni grandezza.</translation>
    </message>
    <message>
      <extracomment>GroupNorm.num_groups</extracomment>
      <source>Number of groups; must divide the number of channels.</source>
      <translation>Numero di gruppi; deve dividere il numero di canali.</translation>
    </message>
    <message>
      <extracomment>HandworkThatDoesNotFit</extracomment>
      <source>Hand-set weights of other sizes</source>
      <translation>Pesi impostati a mano di altre dimensioni</translation>
    </message>
    <message>
      <extracomment>HandworkThatDoesNotFit</extracomment>
      <source>Numbers that were set by hand belong to a tensor of certain sizes; a layer that has others ignores them.</source>
      <translation>I numeri impostati a mano appartengono a un tensore di certe dimensioni; uno strato con dimensioni diverse li ignora.</translation>
    </message>
    <message>
      <extracomment>Hardsigmoid</extracomment>
      <source>A sigmoid of three straight lines, quick to compute.</source>
      <translation>Una sigmoide di tre segmenti, rapida da calcolare.</translation>
    </message>
    <message>
      <extracomment>Hardsigmoid</extracomment>
      <source>y = min(max(0, x/6 + ½), 1)      (Courbariaux, Bengio and David 2015; used in MobileNetV3)</source>
      <translation>y = min(max(0, x/6 + ½), 1)      (Courbariaux, Bengio e David 2015; usata in MobileNetV3)</translation>
    </message>
    <message>
      <extracomment>HeNormal</extracomment>
      <source>He normal</source>
      <translation>He normale</translation>
    </message>
    <message>
      <extracomment>HeNormal</extracomment>
      <source>Normal, with the variance that keeps signals at their size through ReLUs, which drop half of them.</source>
      <translation>Normale, con la varianza che mantiene la grandezza dei segnali attraverso le ReLU, che ne lasciano cadere metà.</translation>
    </message>
    <message>
      <extracomment>HeNormal</extracomment>
      <source>w ~ N(0, σ²),  σ = gain / √inputs,  gain = √2 for ReLU      (He et al. 2015; PyTorch: kaiming_normal_)</source>
      <translation>w ~ N(0, σ²),  σ = guadagno / √ingressi,  guadagno = √2 per la ReLU      (He et al. 2015; PyTorch: kaiming_normal_)</translation>
    </message>
    <message>
      <extracomment>HeUniform</extracomment>
      <source>He uniform</source>
      <translation>He uniforme</translation>
    </message>
    <message>
      <extracomment>HeUniform</extracomment>
      <source>Uniform, with the variance that keeps signals at their size through ReLUs, which drop half of them.</source>
      <translation>Uniforme, con la varianza che mantiene la grandezza dei segnali attraverso le ReLU, che ne lasciano cadere metà.</translation>
    </message>
    <message>
      <extracomment>HeUniform</extracomment>
      <source>w ~ U(−a, a),  a = gain · √(3 / inputs),  gain = √2 for ReLU      (He et al. 2015; PyTorch: kaiming_uniform_)</source>
      <translation>w ~ U(−a, a),  a = guadagno · √(3 / ingressi),  guadagno = √2 per la ReLU      (He et al. 2015; PyTorch: kaiming_uniform_)</translation>
    </message>
    <message>
      <extracomment>HeUniform.mode</extracomment>
      <source>fan_in</source>
      <translation>fan_in</translation>
    </message>
    <message>
      <extracomment>HeUniform.mode</extracomment>
      <source>fan_in keeps the size of signals on the way forward, fan_out that of gradients on the way back.</source>
      <translation>fan_in conserva la grandezza dei segnali all’andata, fan_out quella dei gradienti al ritorno.</translation>
    </message>
    <message>
      <extracomment>HeUniform.mode</extracomment>
      <source>fan_out</source>
      <translation>fan_out</translation>
    </message>
    <message>
      <extracomment>HeUniform.nonlinearity</extracomment>
      <source>The activation behind the layer; its gain is a factor on all weights.</source>
      <translation>L’attivazione dopo lo strato; il suo guadagno è un fattore su tutti i pesi.</translation>
    </message>
    <message>
      <extracomment>HeUniform.nonlinearity</extracomment>
      <source>leaky_relu</source>
      <translation>leaky_relu</translation>
    </message>
    <message>
      <extracomment>HeUniform.nonlinearity</extracomment>
      <source>selu</source>
      <translation>selu</translation>
    </message>
    <message>
      <extracomment>HeUniform.nonlinearity</extracomment>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <extracomment>Hinge</extracomment>
      <source>Hinge</source>
      <translation>Hinge</translation>
    </message>
    <message>
      <extracomment>Hinge</extracomment>
      <source>L = Σ over the other classes k of max(0, m − y[t] + y[k])ᵖ / n, mean over the batch      (Crammer and Singer 2001;
Weston and Watkins 1999; PyTorch: nn.MultiMarginLoss)</source>
      <translation>L = Σ sulle altre classi k di max(0, m − y[t] + y[k])ᵖ / n, media sul batch      (Crammer e Singer 2001;
Weston e Watkins 1999; PyTorch: nn.MultiMarginLoss)</translation>
    </message>
    <message>
      <extracomment>Hinge</extracomment>
      <source>The score of the right class has to be ahead of all others by a margin; what is further ahead costs nothing.</source>
      <translation>Il punteggio della classe giusta deve superare tutti gli altri di un margine; ciò che è ancora più avanti non costa nulla.</translation>
    </message>
    <message>
      <extracomment>Hinge.margin</extracomment>
      <source>How far ahead is far enough.</source>
      <translation>Quanto più avanti è abbastanza.</translation>
    </message>
    <message>
      <extracomment>Hinge.margin</extracomment>
      <source>Margin</source>
      <translation>Margine</translation>
    </message>
    <message>
      <extracomment>Hinge.power</extracomment>
      <source>1 is a straight line, 2 a parabola: gentler near the end.</source>
      <translation>1 è una retta, 2 una parabola: più dolce verso la fine.</translation>
    </message>
    <message>
      <extracomment>HorizontalFlip</extracomment>
      <source>Horizontal flip</source>
      <translation>Ribaltamento orizzontale</translation>
    </message>
    <message>
      <extracomment>HorizontalFlip</extracomment>
      <source>Swaps left and right in some of the images, where that makes no difference to what they show.</source>
      <translation>Scambia sinistra e destra in alcune delle immagini, dove questo non cambia ciò che mostrano.</translation>
    </message>
    <message>
      <extracomment>HorizontalFlip</extracomment>
      <source>y[i, j] = x[i, W − 1 − j]. Not for digits or letters (torchvision: RandomHorizontalFlip)</source>
      <translation>y[i, j] = x[i, W − 1 − j]. Non per cifre o lettere (torchvision: RandomHorizontalFlip)</translation>
    </message>
    <message>
      <extracomment>HorizontalFlip.p</extracomment>
      <source>Part of the images that are flipped.</source>
      <translation>Parte delle immagini che viene ribaltata.</translation>
    </message>
    <message>
      <extracomment>Huber</extracomment>
      <source>Huber</source>
      <translation>Huber</translation>
    </message>
    <message>
      <extracomment>Huber</extracomment>
      <source>L = mean of (y − t)² / 2 where |y − t| &lt; δ, else δ (|y − t| − δ/2)      (Huber 1964; PyTorch: nn.HuberLoss)</source>
      <translation>L = media di (y − t)² / 2 dove |y − t| &lt; δ, altrimenti δ (|y − t| − δ/2)      (Huber 1964; PyTorch: nn.HuberLoss)</translation>
    </message>
    <message>
      <extracomment>Huber</extracomment>
      <source>Squared error for small distances, absolute error for large ones.</source>
      <translation>Errore quadratico per distanze piccole, errore assoluto per quelle grandi.</translation>
    </message>
    <message>
      <extracomment>Huber.delta</extracomment>
      <source>Delta</source>
      <translation>Delta</translation>
    </message>
    <message>
      <extracomment>Huber.delta</extracomment>
      <source>Distance at which the parabola becomes a straight line.</source>
      <translation>Distanza alla quale la parabola diventa una retta.</translation>
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>A Linear layer behind a large image has a weight for every pixel of every channel and unit.</source>
      <translation>Uno strato Linear dopo un’immagine grande ha un peso per ogni pixel di ogni canale e per ogni unità.</translation>
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>One layer with nearly all weights</source>
      <translation>Uno strato con quasi tutti i pesi</translation>
    </message>
    <message>
      <extracomment>HugeLayer</extracomment>
      <source>Pooling before it, or averaging each channel, keeps what was found and drops where (Lin, Chen and Yan 2013, Network
in network)</source>
      <translation>Un pooling prima di esso, o la media di ogni canale, conserva che cosa è stato trovato e lascia cadere dove (Lin, Chen e Yan 2013, Network
in network)</translation>
    </message>
    <message>
      <extracomment>Identity</extracomment>
      <source>Gives what it gets, as a place to hold on to.</source>
      <translation>Dà ciò che riceve, come un punto a cui appoggiarsi.</translation>
    </message>
    <message>
      <extracomment>Input</extracomment>
      <source>Where the data enters the network, one example at a time; its shape is that of the data. Inside a Block it is an input of the Block.</source>
      <translation>Da qui i dati entrano nella rete, un esempio alla volta; la sua forma è quella dei dati. Dentro un Blocco è un ingresso del Blocco.</translation>
    </message>
    <message>
      <extracomment>Inspector</extracomment>
      <source>Inspector</source>
      <translation>Ispettore</translation>
    </message>
    <message>
      <extracomment>InstanceNorm1d</extracomment>
      <source>Gives every channel of every signal mean 0 and variance 1.</source>
      <translation>Porta ogni canale di ogni segnale a media 0 e varianza 1.</translation>
    </message>
    <message>
      <extracomment>InstanceNorm1d</extracomment>
      <source>x̂ = (x − mean) / √(var + ε)      (Ulyanov, Vedaldi and Lempitsky 2016)</source>
      <translation>x̂ = (x − media) / √(var + ε)      (Ulyanov, Vedaldi e Lempitsky 2016)</translation>
    </message>
    <message>
      <extracomment>InstanceNorm1d.affine</extracomment>
      <source>Learns a factor γ and a shift β for every channel afterwards.</source>
      <translation>Apprende poi un fattore γ e uno spostamento β per ogni canale.</translation>
    </message>
    <message>
      <extracomment>InstanceNorm2d</extracomment>
      <source>Gives every channel of every image mean 0 and variance 1, which takes away contrast and style.</source>
      <translation>Porta ogni canale di ogni immagine a media 0 e varianza 1, il che toglie contrasto e stile.</translation>
    </message>
    <message>
      <extracomment>InstanceNorm3d</extracomment>
      <source>Gives every channel of every volume mean 0 and variance 1.</source>
      <translation>Porta ogni canale di ogni volume a media 0 e varianza 1.</translation>
    </message>
    <message>
      <extracomment>KLDivergence</extracomment>
      <source>How far the probabilities of the network are from those of the target, for networks that end in LogSoftmax.</source>
      <translation>Quanto le probabilità della rete sono lontane da quelle del target, per reti che finiscono con LogSoftmax.</translation>
    </message>
    <message>
      <extracomment>KLDivergence</extracomment>
      <source>KL divergence</source>
      <translation>Divergenza KL</translation>
    </message>
    <message>
      <extracomment>KLDivergence</extracomment>
      <source>L = Σ t (log t − y), mean over the batch, where y are logarithms of probabilities; a class is a distribution that is
certain of it      (Kullback and Leibler 1951; PyTorch: nn.KLDivLoss)</source>
      <translation>L = Σ t (log t − y), media sul batch, dove y sono logaritmi di probabilità; una classe è una distribuzione che ne è
certa      (Kullback e Leibler 1951; PyTorch: nn.KLDivLoss)</translation>
    </message>
    <message>
      <extracomment>LBFGS</extracomment>
      <source>L-BFGS</source>
      <translation>L-BFGS</translation>
    </message>
    <message>
      <extracomment>LBFGS</extracomment>
      <source>Learns how the loss is curved from its last gradients, and jumps towards the bottom. For small data in one batch.</source>
      <translation>Impara dai suoi ultimi gradienti come è curva la loss, e salta verso il fondo. Per dati piccoli in un solo batch.</translation>
    </message>
    <message>
      <extracomment>LBFGS</extracomment>
      <source>w ← w − lr · H g, with H from the last changes of w and g      (Nocedal 1980; Liu and Nocedal 1989)</source>
      <translation>w ← w − lr · H g, con H dagli ultimi cambiamenti di w e g      (Nocedal 1980; Liu e Nocedal 1989)</translation>
    </message>
    <message>
      <extracomment>LBFGS.history_size</extracomment>
      <source>Gradients that are remembered.</source>
      <translation>Gradienti che vengono ricordati.</translation>
    </message>
    <message>
      <extracomment>LBFGS.line_search_fn</extracomment>
      <source>Line search</source>
      <translation>Ricerca lineare</translation>
    </message>
    <message>
      <extracomment>LBFGS.line_search_fn</extracomment>
      <source>strong_wolfe</source>
      <translation>strong_wolfe</translation>
    </message>
    <message>
      <extracomment>LBFGS.line_search_fn</extracomment>
      <source>strong_wolfe tries lengths until the loss falls enough; none trusts the learning rate.</source>
      <translation>strong_wolfe prova lunghezze finché la loss scende abbastanza; nessuna si fida del learning rate.</translation>
    </message>
    <message>
      <extracomment>LBFGS.max_iter</extracomment>
      <source>Iterations per step</source>
      <translation>Iterazioni per passo</translation>
    </message>
    <message>
      <extracomment>LBFGS.max_iter</extracomment>
      <source>So many jumps are made on every batch; each computes the loss at least once.</source>
      <translation>Su ogni batch si fanno altrettanti salti; ciascuno calcola la loss almeno una volta.</translation>
    </message>
    <message>
      <extracomment>LPPool1d</extracomment>
      <source>The length of each piece of a signal, as if its values were sides of a right angle.</source>
      <translation>La lunghezza di ogni pezzo di un segnale, come se i suoi valori fossero cateti.</translation>
    </message>
    <message>
      <extracomment>LPPool1d</extracomment>
      <source>y[c, i] = (Σ |x[c]|ᵖ over the window)^(1/p)      (Sermanet, Chintala and LeCun 2012)</source>
      <translation>y[c, i] = (Σ |x[c]|ᵖ sulla finestra)^(1/p)      (Sermanet, Chintala e LeCun 2012)</translation>
    </message>
    <message>
      <extracomment>LPPool1d.norm_type</extracomment>
      <source>Power</source>
      <translation>Potenza</translation>
    </message>
    <message>
      <extracomment>LPPool1d.norm_type</extracomment>
      <source>With 1 sizes are summed, with 2 it is the energy, and large ones come near the maximum.</source>
      <translation>Con 1 si sommano le grandezze, con 2 è l’energia, e valori grandi si avvicinano al massimo.</translation>
    </message>
    <message>
      <extracomment>LPPool2d</extracomment>
      <source>The length of each window, as if its values were sides of a right angle.</source>
      <translation>La lunghezza di ogni finestra, come se i suoi valori fossero cateti.</translation>
    </message>
    <message>
      <extracomment>LPPool2d</extracomment>
      <source>y[c, i, j] = (Σ |x[c]|ᵖ over the window)^(1/p)      (Sermanet, Chintala and LeCun 2012)</source>
      <translation>y[c, i, j] = (Σ |x[c]|ᵖ sulla finestra)^(1/p)      (Sermanet, Chintala e LeCun 2012)</translation>
    </message>
    <message>
      <extracomment>LSTM</extracomment>
      <source>A recurrent layer with a cell that keeps what it holds, and gates that write, forget and read.</source>
      <translation>Uno strato ricorrente con una cella che conserva ciò che contiene, e porte che scrivono, dimenticano e leggono.</translation>
    </message>
    <message>
      <extracomment>LSTM</extracomment>
      <source>i, f, o = σ(W x[t] + U h[t−1]),  g = tanh(W x[t] + U h[t−1]), each with weights of its own,
c[t] = f · c[t−1] + i · g,  h[t] = o · tanh(c[t])      (Hochreiter and Schmidhuber 1997; Gers et al. 2000)</source>
      <translation>i, f, o = σ(W x[t] + U h[t−1]),  g = tanh(W x[t] + U h[t−1]), ognuna con pesi propri,
c[t] = f · c[t−1] + i · g,  h[t] = o · tanh(c[t])      (Hochreiter e Schmidhuber 1997; Gers et al. 2000)</translation>
    </message>
    <message>
      <extracomment>LSUV</extracomment>
      <source>LSUV</source>
      <translation>LSUV</translation>
    </message>
    <message>
      <extracomment>LSUV</extracomment>
      <source>Orthogonal, then scaled layer by layer so that the outputs for a first batch have variance one.</source>
      <translation>Ortogonale, poi scalata strato per strato in modo che le uscite per un primo batch abbiano varianza uno.</translation>
    </message>
    <message>
      <extracomment>LSUV</extracomment>
      <source>W ← W / √Var(y), until Var(y) is one      (Mishkin and Matas 2016, All you need is a good init)</source>
      <translation>W ← W / √Var(y), finché Var(y) è uno      (Mishkin e Matas 2016, All you need is a good init)</translation>
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>A batch larger than the training set makes one step of an epoch, so there are few steps to learn in.</source>
      <translation>Un batch più grande del training set riduce l’epoca a un solo passo, quindi restano pochi passi per imparare.</translation>
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>Batch larger than the training set</source>
      <translation>Batch più grande del training set</translation>
    </message>
    <message>
      <extracomment>LargeBatch</extracomment>
      <source>Small batches also end in flatter, better minima (Keskar et al. 2017)</source>
      <translation>I batch piccoli, inoltre, finiscono in minimi più piatti e migliori (Keskar et al. 2017)</translation>
    </message>
    <message>
      <extracomment>LayerNorm</extracomment>
      <source>Gives the features of every example, or of every step of a sequence, mean 0 and variance 1.</source>
      <translation>Porta le feature di ogni esempio, o di ogni passo di una sequenza, a media 0 e varianza 1.</translation>
    </message>
    <message>
      <extracomment>LayerNorm</extracomment>
      <source>x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ba, Kiros and Hinton 2016). At training and test time the same.</source>
      <translation>x̂ = (x − media) / √(var + ε),  y = γ x̂ + β      (Ba, Kiros e Hinton 2016). Nell’addestramento e nel test uguale.</translation>
    </message>
    <message>
      <extracomment>LayerNorm.affine</extracomment>
      <source>Learned scale</source>
      <translation>Scala appresa</translation>
    </message>
    <message>
      <extracomment>LayerNorm.affine</extracomment>
      <source>Learns a factor γ and, where there is one, a shift β afterwards.</source>
      <translation>Apprende poi un fattore γ e, dove c’è, uno spostamento β.</translation>
    </message>
    <message>
      <extracomment>LayerNorm.over</extracomment>
      <source>Mean and variance of the last size (features of a vector or of a step), or of the whole example.</source>
      <translation>Media e varianza dell’ultima dimensione (feature di un vettore o di un passo), o dell’intero esempio.</translation>
    </message>
    <message>
      <extracomment>LayerNorm.over</extracomment>
      <source>Over</source>
      <translation>Su</translation>
    </message>
    <message>
      <extracomment>LayerNorm.over</extracomment>
      <source>all</source>
      <translation>tutto</translation>
    </message>
    <message>
      <extracomment>LayerNorm.over</extracomment>
      <source>last</source>
      <translation>ultima</translation>
    </message>
    <message>
      <extracomment>LeakyReLU</extracomment>
      <source>Like ReLU, but negative values keep a small slope, so that no unit dies.</source>
      <translation>Come la ReLU, ma i valori negativi conservano una piccola pendenza, così nessuna unità muore.</translation>
    </message>
    <message>
      <extracomment>LeakyReLU</extracomment>
      <source>y = x for x &gt; 0, slope · x otherwise      (Maas et al. 2013)</source>
      <translation>y = x per x &gt; 0, pendenza · x altrimenti      (Maas et al. 2013)</translation>
    </message>
    <message>
      <extracomment>LeakyReLU.negative_slope</extracomment>
      <source>Negative slope</source>
      <translation>Pendenza negativa</translation>
    </message>
    <message>
      <extracomment>LeakyReLU.negative_slope</extracomment>
      <source>Slope for negative inputs; 0 is plain ReLU.</source>
      <translation>Pendenza per gli ingressi negativi; 0 è la semplice ReLU.</translation>
    </message>
    <message>
      <extracomment>LearningRate</extracomment>
      <source>A step that is too long jumps over the valley, and the next one still farther; without a step nothing is learned.</source>
      <translation>Un passo troppo lungo scavalca la valle, e il successivo ancora di più; senza passo non si impara nulla.</translation>
    </message>
    <message>
      <extracomment>LearningRate</extracomment>
      <source>Adam moves every weight by about the learning rate in each step, so 0.1 is as large as the weights themselves
(Kingma and Ba 2015, section 2.1; Bengio 2012, Practical recommendations for gradient-based training, 3.1.1)</source>
      <translation>A ogni passo Adam sposta ogni peso di circa il learning rate, quindi 0,1 è grande quanto i pesi stessi
(Kingma e Ba 2015, sezione 2.1; Bengio 2012, Practical recommendations for gradient-based training, 3.1.1)</translation>
    </message>
    <message>
      <extracomment>Linear</extracomment>
      <source>Every output is a weighted sum of all inputs, plus a bias.</source>
      <translation>Ogni uscita è una somma pesata di tutti gli ingressi, più un bias.</translation>
    </message>
    <message>
      <extracomment>Linear</extracomment>
      <source>y = x Wᵀ + b      (PyTorch: nn.Linear)</source>
      <translation>y = x Wᵀ + b      (PyTorch: nn.Linear)</translation>
    </message>
    <message>
      <extracomment>Linear.bias</extracomment>
      <source>Adds a learned constant to every unit.</source>
      <translation>Aggiunge una costante appresa a ogni unità.</translation>
    </message>
    <message>
      <extracomment>Linear.out_features</extracomment>
      <source>Number of units.</source>
      <translation>Numero di unità.</translation>
    </message>
    <message>
      <extracomment>Linear.out_features</extracomment>
      <source>Output features</source>
      <translation>Feature in uscita</translation>
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>1 for a layer in whose output some hyperplane has all examples of class 1 on one side and class 0 on the other.</source>
      <translation>1 per uno strato nella cui uscita un iperpiano ha tutti gli esempi della classe 1 da una parte e quelli della classe 0 dall’altra.</translation>
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>Asked of a linear program: is there (w, b) with t (w · x + b) ≥ 1 for all examples, t = ±1?</source>
      <translation>Lo decide un programma lineare: esiste (w, b) con t (w · x + b) ≥ 1 per tutti gli esempi, t = ±1?</translation>
    </message>
    <message>
      <extracomment>LinearSeparability</extracomment>
      <source>Linear separability</source>
      <translation>Separabilità lineare</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm</extracomment>
      <source>Divides each value by the strength of its neighbours in nearby channels, so that the strongest stands out.</source>
      <translation>Divide ogni valore per la forza dei suoi vicini nei canali accanto, così il più forte risalta.</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm</extracomment>
      <source>y[c] = x[c] / (k + α/n · Σ x[c′]²)^β over the n channels around c      (Krizhevsky, Sutskever and Hinton 2012)</source>
      <translation>y[c] = x[c] / (k + α/n · Σ x[c′]²)^β sugli n canali intorno a c      (Krizhevsky, Sutskever e Hinton 2012)</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm.alpha</extracomment>
      <source>Weight of the sum (α).</source>
      <translation>Peso della somma (α).</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm.beta</extracomment>
      <source>Power to which the divisor is raised (β).</source>
      <translation>Potenza a cui è elevato il divisore (β).</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm.k</extracomment>
      <source>Constant that is added, so that nothing divides by zero.</source>
      <translation>Costante che si aggiunge, così non si divide mai per zero.</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm.size</extracomment>
      <source>Neighbours</source>
      <translation>Vicini</translation>
    </message>
    <message>
      <extracomment>LocalResponseNorm.size</extracomment>
      <source>Number of channels that are summed (n).</source>
      <translation>Numero di canali che vengono sommati (n).</translation>
    </message>
    <message>
      <extracomment>LogSoftmax</extracomment>
      <source>Turns scores into logarithms of probabilities, as the negative log-likelihood wants them.</source>
      <translation>Trasforma i punteggi in logaritmi di probabilità, come li vuole la log-verosimiglianza negativa.</translation>
    </message>
    <message>
      <extracomment>LogSoftmax</extracomment>
      <source>y[i] = x[i] − ln Σⱼ exp(x[j])</source>
      <translation>y[i] = x[i] − ln Σⱼ exp(x[j])</translation>
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>A batch norm compares the examples of a batch, so it needs several of them.</source>
      <translation>Una batch norm confronta gli esempi di un batch, quindi ne servono diversi.</translation>
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>Batch norm with a single example</source>
      <translation>Batch norm con un solo esempio</translation>
    </message>
    <message>
      <extracomment>LonelyExample</extracomment>
      <source>The variance of a single value is zero, and PyTorch refuses it (Ioffe and Szegedy 2015).</source>
      <translation>La varianza di un solo valore è zero, e PyTorch la rifiuta (Ioffe e Szegedy 2015).</translation>
    </message>
    <message>
      <extracomment>MAE</extracomment>
      <source>How far outputs are from their targets on average, in the units of these.</source>
      <translation>Quanto le uscite distano in media dai loro target, nelle unità di questi.</translation>
    </message>
    <message>
      <extracomment>MAE</extracomment>
      <source>MAE</source>
      <translation>MAE</translation>
    </message>
    <message>
      <extracomment>MAE</extracomment>
      <source>mean |error|</source>
      <translation>media |errore|</translation>
    </message>
    <message>
      <extracomment>MAE</extracomment>
      <source>mean |y − t|</source>
      <translation>media |y − t|</translation>
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>70,000 handwritten digits of 28×28 grey pixels.</source>
      <translation>70.000 cifre scritte a mano di 28×28 pixel grigi.</translation>
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>MNIST</source>
      <translation>MNIST</translation>
    </message>
    <message>
      <extracomment>MNIST</extracomment>
      <source>The last 5,000 of the 60,000 training images are kept for validation; the 10,000 test images are read only at the
end (LeCun, Cortes and Burges 1998; CC BY-SA 3.0).</source>
      <translation>Le ultime 5.000 delle 60.000 immagini di training sono tenute da parte per la validazione; le 10.000 immagini di test si leggono solo alla
fine (LeCun, Cortes e Burges 1998; CC BY-SA 3.0).</translation>
    </message>
    <message>
      <extracomment>MaskingNoise</extracomment>
      <source>While training, sets a random part of its input to zero and leaves the rest as it is.</source>
      <translation>Durante l’addestramento azzera a caso una parte del suo ingresso e lascia il resto com’è.</translation>
    </message>
    <message>
      <extracomment>MaskingNoise</extracomment>
      <source>y = x · mask; at test time y = x      (the noise of denoising autoencoders, Vincent et al. 2008)</source>
      <translation>y = x · maschera; nel test y = x      (il rumore dei denoising autoencoder, Vincent et al. 2008)</translation>
    </message>
    <message>
      <extracomment>Matmul</extracomment>
      <source>The matrix product of its two inputs, as in attention: each row of the first with each column of the second.</source>
      <translation>Il prodotto matriciale dei suoi due ingressi, come nell’attenzione: ogni riga del primo con ogni colonna del secondo.</translation>
    </message>
    <message>
      <extracomment>Matmul</extracomment>
      <source>y[i, j] = Σₖ a[i, k] · b[k, j]      (for a sequence L×K and one of K×M)</source>
      <translation>y[i, j] = Σₖ a[i, k] · b[k, j]      (per una sequenza L×K e una K×M)</translation>
    </message>
    <message>
      <extracomment>MaxPool1d</extracomment>
      <source>Keeps the largest value of each piece of a signal, so that small shifts matter less.</source>
      <translation>Conserva il valore più grande di ogni pezzo di un segnale, così i piccoli spostamenti contano meno.</translation>
    </message>
    <message>
      <extracomment>MaxPool1d</extracomment>
      <source>y[c, i] = max over the window of x[c]</source>
      <translation>y[c, i] = max sulla finestra di x[c]</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.ceil_mode</extracomment>
      <source>Also takes the windows that reach beyond the edge, so that no row of pixels is left out.</source>
      <translation>Prende anche le finestre che sporgono oltre il bordo, così nessuna riga di pixel viene esclusa.</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.ceil_mode</extracomment>
      <source>Keep the rest</source>
      <translation>Tieni il resto</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.kernel_size</extracomment>
      <source>Side of the square window, in pixels.</source>
      <translation>Lato della finestra quadrata, in pixel.</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.kernel_size</extracomment>
      <source>Window</source>
      <translation>Finestra</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.padding</extracomment>
      <source>Border put around the image, at most half of the window.</source>
      <translation>Bordo messo intorno all’immagine, al massimo metà della finestra.</translation>
    </message>
    <message>
      <extracomment>MaxPool1d.stride</extracomment>
      <source>How far the window moves; equal to its side, windows do not overlap.</source>
      <translation>Di quanto si sposta la finestra; se è uguale al lato, le finestre non si sovrappongono.</translation>
    </message>
    <message>
      <extracomment>MaxPool2d</extracomment>
      <source>Keeps the largest value of each window, so that small shifts of the image matter less.</source>
      <translation>Conserva il valore più grande di ogni finestra, così i piccoli spostamenti dell’immagine contano meno.</translation>
    </message>
    <message>
      <extracomment>MaxPool2d</extracomment>
      <source>y[c, i, j] = max over the window of x[c]</source>
      <translation>y[c, i, j] = max sulla finestra di x[c]</translation>
    </message>
    <message>
      <extracomment>MaxPool3d</extracomment>
      <source>Keeps the largest value of each window of a volume, so that small shifts matter less.</source>
      <translation>Conserva il valore più grande di ogni finestra di un volume, così i piccoli spostamenti contano meno.</translation>
    </message>
    <message>
      <extracomment>MaxPool3d</extracomment>
      <source>y[c, i, j, k] = max over the window of x[c]</source>
      <translation>y[c, i, j, k] = max sulla finestra di x[c]</translation>
    </message>
    <message>
      <extracomment>Maxout</extracomment>
      <source>Gives the largest of every few features: a bend whose shape is learned by the layer before it.</source>
      <translation>Dà la più grande di alcune feature: una piega la cui forma è appresa dallo strato davanti.</translation>
    </message>
    <message>
      <extracomment>Maxout</extracomment>
      <source>y[i] = max over j of x[i·k + j], j = 0…k − 1      (Goodfellow et al. 2013)</source>
      <translation>y[i] = max su j di x[i·k + j], j = 0…k − 1      (Goodfellow et al. 2013)</translation>
    </message>
    <message>
      <extracomment>Maxout.pieces</extracomment>
      <source>How many features compete for one place (k).</source>
      <translation>Quante feature competono per un posto (k).</translation>
    </message>
    <message>
      <extracomment>Maxout.pieces</extracomment>
      <source>Pieces</source>
      <translation>Pezzi</translation>
    </message>
    <message>
      <extracomment>Mean</extracomment>
      <source>The mean of its inputs, number by number; they must have the same shape.</source>
      <translation>La media dei suoi ingressi, numero per numero; devono avere la stessa forma.</translation>
    </message>
    <message>
      <extracomment>Mean</extracomment>
      <source>y = (x₀ + x₁ + … ) / n      (an ensemble of branches)</source>
      <translation>y = (x₀ + x₁ + … ) / n      (un insieme di rami)</translation>
    </message>
    <message>
      <extracomment>Metrics</extracomment>
      <source>Metrics (CSV)</source>
      <translation>Metriche (CSV)</translation>
    </message>
    <message>
      <extracomment>Metrics</extracomment>
      <source>One row per value: metric, step, epoch, value.</source>
      <translation>Una riga per valore: metrica, passo, epoca, valore.</translation>
    </message>
    <message>
      <extracomment>Mish</extracomment>
      <source>A smooth ReLU much like SiLU, with a slightly deeper dip.</source>
      <translation>Una ReLU liscia molto simile a SiLU, con un avvallamento un poco più profondo.</translation>
    </message>
    <message>
      <extracomment>Mish</extracomment>
      <source>y = x · tanh(ln(1 + eˣ))      (Misra 2019)</source>
      <translation>y = x · tanh(ln(1 + eˣ))      (Misra 2019)</translation>
    </message>
    <message>
      <extracomment>MissingLogarithms</extracomment>
      <source>Loss without LogSoftmax</source>
      <translation>Loss senza LogSoftmax</translation>
    </message>
    <message>
      <extracomment>MissingLogarithms</extracomment>
      <source>NLL and KL divergence take logarithms of probabilities; fed with raw scores, they sink without end and nothing is learned.</source>
      <translation>NLL e la divergenza KL si aspettano logaritmi di probabilità; se ricevono punteggi grezzi, scendono senza fine e non si impara nulla.</translation>
    </message>
    <message>
      <extracomment>MissingLogarithms</extracomment>
      <source>PyTorch, nn.NLLLoss: the input is expected to contain log-probabilities of each class</source>
      <translation>PyTorch, nn.NLLLoss: l’ingresso deve contenere le log-probabilità di ogni classe</translation>
    </message>
    <message>
      <extracomment>MixUp</extracomment>
      <source>MixUp</source>
      <translation>MixUp</translation>
    </message>
    <message>
      <extracomment>MixUp</extracomment>
      <source>Mixes each example with another one and its target with that of the other, so that the network bends little.</source>
      <translation>Mescola ogni esempio con un altro e il suo target con quello dell’altro, così la rete si piega poco.</translation>
    </message>
    <message>
      <extracomment>MixUp</extracomment>
      <source>x ← λ xᵢ + (1 − λ) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ, λ ~ Beta(α, α) for each example, targets as shares of classes
(Zhang et al. 2018, mixup: Beyond empirical risk minimization; torchvision: MixUp)</source>
      <translation>x ← λ xᵢ + (1 − λ) xⱼ, y ← λ yᵢ + (1 − λ) yⱼ, λ ~ Beta(α, α) per ogni esempio, target come quote di classi
(Zhang et al. 2018, mixup: Beyond empirical risk minimization; torchvision: MixUp)</translation>
    </message>
    <message>
      <extracomment>MixUp.alpha</extracomment>
      <source>The share λ of an example is drawn from Beta(α, α): small α leaves most examples nearly as they are.</source>
      <translation>La quota λ di un esempio viene estratta da Beta(α, α): un α piccolo lascia la maggior parte degli esempi quasi com’è.</translation>
    </message>
    <message>
      <extracomment>Momentum</extracomment>
      <source>Rolls downhill like a heavy ball: each step keeps part of the last one, which evens out a zigzag.</source>
      <translation>Rotola a valle come una palla pesante: ogni passo conserva parte del precedente, e questo appiana lo zigzag.</translation>
    </message>
    <message>
      <extracomment>Momentum</extracomment>
      <source>v ← μ v + g,  w ← w − lr · v      (Polyak 1964)</source>
      <translation>v ← μ v + g,  w ← w − lr · v      (Polyak 1964)</translation>
    </message>
    <message>
      <extracomment>MultiheadAttention</extracomment>
      <source>Every step of the query asks all steps of the key what matters to it, and takes a weighted mean of their values.</source>
      <translation>Ogni passo della query chiede a tutti i passi della chiave che cosa conta per lui, e prende una media pesata dei loro valori.</translation>
    </message>
    <message>
      <extracomment>MultiheadAttention</extracomment>
      <source>y = softmax(Q Kᵀ / √d) V W_O, in each head, with Q = query · W_Q, K = key · W_K, V = value · W_V
(Vaswani et al. 2017; Bahdanau, Cho and Bengio 2015 had the idea)</source>
      <translation>y = softmax(Q Kᵀ / √d) V W_O, in ogni testa, con Q = query · W_Q, K = key · W_K, V = value · W_V
(Vaswani et al. 2017; l’idea è di Bahdanau, Cho e Bengio 2015)</translation>
    </message>
    <message>
      <extracomment>MultiheadAttention.causal</extracomment>
      <source>Steps of the query do not see later steps of the key.</source>
      <translation>I passi della query non vedono passi successivi della chiave.</translation>
    </message>
    <message>
      <extracomment>Multiply</extracomment>
      <source>Multiplies its inputs, number by number; one may be a single row, column or pixel that counts for all.</source>
      <translation>Moltiplica i suoi ingressi, numero per numero; uno può essere una sola riga, colonna o pixel che vale per tutti.</translation>
    </message>
    <message>
      <extracomment>Multiply</extracomment>
      <source>y = x₀ · x₁ · …      (gates, and the weights of channels in Hu, Shen and Sun 2018)</source>
      <translation>y = x₀ · x₁ · …      (porte, e i pesi dei canali in Hu, Shen e Sun 2018)</translation>
    </message>
    <message>
      <extracomment>Muon</extracomment>
      <source>Makes the momentum of each weight matrix orthogonal, so that all directions learn alike; AdamW moves the rest.</source>
      <translation>Rende ortogonale il momento di ogni matrice di pesi, così tutte le direzioni imparano allo stesso modo; AdamW muove il resto.</translation>
    </message>
    <message>
      <extracomment>Muon</extracomment>
      <source>Muon</source>
      <translation>Muon</translation>
    </message>
    <message>
      <extracomment>Muon</extracomment>
      <source>v ← μ v + g,  w ← w − lr · 0.2 √max(m, n) · U Vᵀ, where v = U Σ Vᵀ      (Jordan et al. 2024; Liu et al. 2025)

Biases, filters of convolutions and norms are no matrices: AdamW moves them with the same rate and decay.</source>
      <translation>v ← μ v + g,  w ← w − lr · 0.2 √max(m, n) · U Vᵀ, dove v = U Σ Vᵀ      (Jordan et al. 2024; Liu et al. 2025)

Bias, filtri delle convoluzioni e norme non sono matrici: li muove AdamW con lo stesso learning rate e decadimento.</translation>
    </message>
    <message>
      <extracomment>Muon.momentum</extracomment>
      <source>Part of the last step that is kept.</source>
      <translation>Parte dell’ultimo passo che viene conservata.</translation>
    </message>
    <message>
      <extracomment>Muon.nesterov</extracomment>
      <source>Looks ahead along the momentum.</source>
      <translation>Guarda avanti lungo il momento.</translation>
    </message>
    <message>
      <extracomment>Muon.nesterov</extracomment>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <extracomment>Muon.ns_steps</extracomment>
      <source>More of them make the matrix closer to orthogonal, and take longer.</source>
      <translation>Più sono, più la matrice si avvicina a essere ortogonale, e più tempo ci vuole.</translation>
    </message>
    <message>
      <extracomment>Muon.ns_steps</extracomment>
      <source>Newton-Schulz steps</source>
      <translation>Passi di Newton-Schulz</translation>
    </message>
    <message>
      <extracomment>NAdam</extracomment>
      <source>Adam with Nesterov's look ahead along the running mean of the gradient.</source>
      <translation>Adam con lo sguardo in avanti di Nesterov lungo la media mobile del gradiente.</translation>
    </message>
    <message>
      <extracomment>NAdam</extracomment>
      <source>NAdam</source>
      <translation>NAdam</translation>
    </message>
    <message>
      <extracomment>NAdam</extracomment>
      <source>w ← w − lr · (μ₊ m̂ + (1 − μ) ĝ) / (√v̂ + ε)      (Dozat 2016)</source>
      <translation>w ← w − lr · (μ₊ m̂ + (1 − μ) ĝ) / (√v̂ + ε)      (Dozat 2016)</translation>
    </message>
    <message>
      <extracomment>NAdam.decoupled</extracomment>
      <source>Decoupled</source>
      <translation>Disaccoppiato</translation>
    </message>
    <message>
      <extracomment>NAdam.decoupled</extracomment>
      <source>Shrinks the weights directly, as AdamW does, not through the gradient.</source>
      <translation>Rimpicciolisce i pesi direttamente, come fa AdamW, non attraverso il gradiente.</translation>
    </message>
    <message>
      <extracomment>NAdam.momentum_decay</extracomment>
      <source>How soon the look ahead reaches its full length.</source>
      <translation>Quanto presto lo sguardo in avanti raggiunge tutta la sua lunghezza.</translation>
    </message>
    <message>
      <extracomment>NAdam.momentum_decay</extracomment>
      <source>Momentum decay</source>
      <translation>Decadimento del momento</translation>
    </message>
    <message>
      <extracomment>NLL</extracomment>
      <source>L = −y[t], where y are logarithms of probabilities; LogSoftmax and NLL together are cross-entropy (PyTorch:
nn.NLLLoss)</source>
      <translation>L = −y[t], dove y sono logaritmi di probabilità; LogSoftmax e NLL insieme sono la cross-entropy (PyTorch:
nn.NLLLoss)</translation>
    </message>
    <message>
      <extracomment>NLL</extracomment>
      <source>NLL</source>
      <translation>NLL</translation>
    </message>
    <message>
      <extracomment>NLL</extracomment>
      <source>The negative logarithm of the probability of the right class, for networks that end in LogSoftmax.</source>
      <translation>Il logaritmo negativo della probabilità della classe giusta, per reti che finiscono con LogSoftmax.</translation>
    </message>
    <message>
      <extracomment>Nesterov</extracomment>
      <source>Momentum that looks ahead: the gradient counts where the momentum is about to lead.</source>
      <translation>Momento che guarda avanti: conta il gradiente nel punto a cui il momento sta per portare.</translation>
    </message>
    <message>
      <extracomment>Nesterov</extracomment>
      <source>v ← μ v + g,  w ← w − lr · (g + μ v)      (Nesterov 1983; Sutskever et al. 2013)</source>
      <translation>v ← μ v + g,  w ← w − lr · (g + μ v)      (Nesterov 1983; Sutskever et al. 2013)</translation>
    </message>
    <message>
      <extracomment>NoGradient</extracomment>
      <source>A step is flat: through it no gradient comes back, so the layers before it keep their first weights.</source>
      <translation>Un gradino è piatto: attraverso di esso non torna alcun gradiente, così gli strati davanti conservano i loro primi pesi.</translation>
    </message>
    <message>
      <extracomment>NoGradient</extracomment>
      <source>Its slope is zero wherever there is one (Minsky and Papert 1969); sigmoid and tanh are its smooth forms.</source>
      <translation>La sua pendenza è zero ovunque ci sia (Minsky e Papert 1969); sigmoide e tanh ne sono le forme morbide.</translation>
    </message>
    <message>
      <extracomment>NoGradient</extracomment>
      <source>Step that blocks the gradient</source>
      <translation>Gradino che blocca il gradiente</translation>
    </message>
    <message>
      <extracomment>NoisyGradients</extracomment>
      <source>Gradients of small batches</source>
      <translation>Gradienti di piccoli batch</translation>
    </message>
    <message>
      <extracomment>NoisyGradients</extracomment>
      <source>Rprop and L-BFGS compare each gradient with the one before; of other examples, the difference is noise.</source>
      <translation>Rprop e L-BFGS confrontano ogni gradiente con il precedente; con altri esempi la differenza è rumore.</translation>
    </message>
    <message>
      <extracomment>NoisyGradients</extracomment>
      <source>The sign of a gradient turns by chance, and the curvature that is made of differences is not that of the loss
(Hinton 2012, lecture 6e; Bollapragada et al. 2018)</source>
      <translation>Il segno di un gradiente cambia per caso, e la curvatura ricavata dalle differenze non è quella della perdita
(Hinton 2012, lezione 6e; Bollapragada et al. 2018)</translation>
    </message>
    <message>
      <extracomment>Normal</extracomment>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <extracomment>Normal</extracomment>
      <source>Weights from a normal distribution around zero.</source>
      <translation>Pesi da una distribuzione normale intorno a zero.</translation>
    </message>
    <message>
      <extracomment>Normal.std</extracomment>
      <source>Standard deviation of the weights.</source>
      <translation>Deviazione standard dei pesi.</translation>
    </message>
    <message>
      <extracomment>Normal.std</extracomment>
      <source>Std σ</source>
      <translation>Dev. std σ</translation>
    </message>
    <message>
      <extracomment>NothingToTrain</extracomment>
      <source>Nothing to train</source>
      <translation>Niente da addestrare</translation>
    </message>
    <message>
      <extracomment>NothingToTrain</extracomment>
      <source>Training moves weights; where all are frozen, or there are none, it moves nothing.</source>
      <translation>L’addestramento sposta i pesi; dove sono tutti congelati, o non ce ne sono, non sposta nulla.</translation>
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>One cycle</source>
      <translation>Un ciclo</translation>
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>Rises from a small learning rate to the set one, then falls to almost nothing, over the whole run.</source>
      <translation>Sale da un learning rate piccolo a quello impostato, poi scende quasi a zero, lungo tutto l’addestramento.</translation>
    </message>
    <message>
      <extracomment>OneCycle</extracomment>
      <source>Two half cosines, from lr/25 to lr and on to lr/250,000      (Smith and Topin 2018; PyTorch: OneCycleLR)</source>
      <translation>Due mezzi coseni, da lr/25 a lr e poi fino a lr/250.000      (Smith e Topin 2018; PyTorch: OneCycleLR)</translation>
    </message>
    <message>
      <extracomment>OrderOfTransforms</extracomment>
      <source>A transform that cuts values to 0…1 takes away half of what was shifted to mean 0 before.</source>
      <translation>Una trasformazione che taglia i valori a 0…1 toglie metà di ciò che prima era stato portato a media 0.</translation>
    </message>
    <message>
      <extracomment>OrderOfTransforms</extracomment>
      <source>Colours changed after normalising</source>
      <translation>Colori cambiati dopo la normalizzazione</translation>
    </message>
    <message>
      <extracomment>Orthogonal</extracomment>
      <source>A random rotation: it keeps the length of every signal, however many layers follow one another.</source>
      <translation>Una rotazione casuale: conserva la lunghezza di ogni segnale, per quanti strati si susseguano.</translation>
    </message>
    <message>
      <extracomment>Orthogonal</extracomment>
      <source>Orthogonal</source>
      <translation>Ortogonale</translation>
    </message>
    <message>
      <extracomment>Orthogonal</extracomment>
      <source>WᵀW = gain² · 1      (Saxe, McClelland and Ganguli 2014)</source>
      <translation>WᵀW = guadagno² · 1      (Saxe, McClelland e Ganguli 2014)</translation>
    </message>
    <message>
      <extracomment>Orthogonal.gain</extracomment>
      <source>Factor on all weights; √2 suits ReLU.</source>
      <translation>Fattore su tutti i pesi; √2 va bene per la ReLU.</translation>
    </message>
    <message>
      <extracomment>Orthogonal.gain</extracomment>
      <source>Gain</source>
      <translation>Guadagno</translation>
    </message>
    <message>
      <extracomment>Orthogonal.zero_bias</extracomment>
      <source>Lets the constants of the layer begin at zero.</source>
      <translation>Fa cominciare da zero le costanti dello strato.</translation>
    </message>
    <message>
      <extracomment>Orthogonal.zero_bias</extracomment>
      <source>Zero biases</source>
      <translation>Azzera i bias</translation>
    </message>
    <message>
      <extracomment>Outline</extracomment>
      <source>Outline</source>
      <translation>Struttura</translation>
    </message>
    <message>
      <extracomment>Output</extracomment>
      <source>What leaves a Block, or the network: it passes on its input as it is. It is needed only for a value that is used inside as well; otherwise the last layer is the output.</source>
      <translation>Ciò che esce da un Blocco, o dalla rete: passa avanti il suo ingresso così com’è. Serve solo per un valore che è usato anche all’interno; altrimenti l’uscita è l’ultimo strato.</translation>
    </message>
    <message>
      <extracomment>PReLU</extracomment>
      <source>Like LeakyReLU, but the slope for negative values is learned.</source>
      <translation>Come la LeakyReLU, ma la pendenza per i valori negativi è appresa.</translation>
    </message>
    <message>
      <extracomment>PReLU</extracomment>
      <source>y = x for x &gt; 0, a · x otherwise      (He et al. 2015, Delving deep into rectifiers)</source>
      <translation>y = x per x &gt; 0, a · x altrimenti      (He et al. 2015, Delving deep into rectifiers)</translation>
    </message>
    <message>
      <extracomment>PReLU.init</extracomment>
      <source>First slope</source>
      <translation>Prima pendenza</translation>
    </message>
    <message>
      <extracomment>PReLU.init</extracomment>
      <source>Slope with which training begins.</source>
      <translation>Pendenza con cui comincia l’addestramento.</translation>
    </message>
    <message>
      <extracomment>PReLU.per_channel</extracomment>
      <source>Learns a slope for each channel (the first size of the input) instead of one for all.</source>
      <translation>Apprende una pendenza per ogni canale (la prima dimensione dell’ingresso) invece di una per tutti.</translation>
    </message>
    <message>
      <extracomment>PReLU.per_channel</extracomment>
      <source>One per channel</source>
      <translation>Una per canale</translation>
    </message>
    <message>
      <extracomment>Pad</extracomment>
      <source>H′ = top + H + bottom,  W′ = left + W + right</source>
      <translation>H′ = sopra + H + sotto,  W′ = sinistra + W + destra</translation>
    </message>
    <message>
      <extracomment>Pad</extracomment>
      <source>Puts a border around a signal, an image or a volume: zeros, its mirror image, its edge, or its other side.</source>
      <translation>Mette un bordo intorno a un segnale, un’immagine o un volume: zeri, la sua immagine riflessa, il suo margine, o il suo lato opposto.</translation>
    </message>
    <message>
      <extracomment>Pad.padding</extracomment>
      <source>One number for all sides, or one for each: left, right, top, bottom, front, back.</source>
      <translation>Un numero per tutti i lati, o uno per ciascuno: sinistra, destra, sopra, sotto, davanti, dietro.</translation>
    </message>
    <message>
      <extracomment>Permute</extracomment>
      <source>Puts the dimensions into another order: (2, 1) makes L×C of C×L, (2, 3, 1) puts the channels of an image last.</source>
      <translation>Mette le dimensioni in un altro ordine: (2, 1) fa L×C di C×L, (2, 3, 1) mette in fondo i canali di un’immagine.</translation>
    </message>
    <message>
      <extracomment>Permute</extracomment>
      <source>y[j, i] = x[i, j] for the order (2, 1)</source>
      <translation>y[j, i] = x[i, j] per l’ordine (2, 1)</translation>
    </message>
    <message>
      <extracomment>Permute.dims</extracomment>
      <source>Order</source>
      <translation>Ordine</translation>
    </message>
    <message>
      <extracomment>Permute.dims</extracomment>
      <source>The old numbers of the dimensions in their new order, counted from 1; later ones stay where they are.</source>
      <translation>I vecchi numeri delle dimensioni nel loro nuovo ordine, contando da 1; quelle successive restano dove sono.</translation>
    </message>
    <message>
      <extracomment>Perplexity</extracomment>
      <source>Among how many equally probable classes the network seems to choose; 1 is certainty.</source>
      <translation>Tra quante classi ugualmente probabili la rete sembra scegliere; 1 è certezza.</translation>
    </message>
    <message>
      <extracomment>Perplexity</extracomment>
      <source>Perplexity</source>
      <translation>Perplessità</translation>
    </message>
    <message>
      <extracomment>Perplexity</extracomment>
      <source>exp(mean of −log p[t])      (Jelinek, Mercer, Bahl and Baker 1977)</source>
      <translation>exp(media di −log p[t])      (Jelinek, Mercer, Bahl e Baker 1977)</translation>
    </message>
    <message>
      <extracomment>Perplexity</extracomment>
      <source>perplexity</source>
      <translation>perplessità</translation>
    </message>
    <message>
      <extracomment>PixelShuffle</extracomment>
      <source>C·r² × H × W → C × H·r × W·r      (Shi et al. 2016, for super-resolution)</source>
      <translation>C·r² × H × W → C × H·r × W·r      (Shi et al. 2016, per la super-risoluzione)</translation>
    </message>
    <message>
      <extracomment>PixelShuffle</extracomment>
      <source>Makes an image larger by laying r² channels side by side as pixels.</source>
      <translation>Ingrandisce un’immagine disponendo r² canali fianco a fianco come pixel.</translation>
    </message>
    <message>
      <extracomment>PixelShuffle.upscale_factor</extracomment>
      <source>How many times larger it gets (r).</source>
      <translation>Di quante volte si ingrandisce (r).</translation>
    </message>
    <message>
      <extracomment>PixelUnshuffle</extracomment>
      <source>C × H·r × W·r → C·r² × H × W      (the opposite of PixelShuffle)</source>
      <translation>C × H·r × W·r → C·r² × H × W      (il contrario di PixelShuffle)</translation>
    </message>
    <message>
      <extracomment>PixelUnshuffle</extracomment>
      <source>Makes an image smaller without losing a value: r×r neighbouring pixels become channels.</source>
      <translation>Rimpicciolisce un’immagine senza perdere un valore: r×r pixel vicini diventano canali.</translation>
    </message>
    <message>
      <extracomment>PixelUnshuffle.downscale_factor</extracomment>
      <source>How many times smaller it gets (r).</source>
      <translation>Di quante volte si rimpicciolisce (r).</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>Early stopping      (Morgan and Bourlard 1990; Prechelt 1998, Early stopping – but when?)</source>
      <translation>Arresto anticipato      (Morgan e Bourlard 1990; Prechelt 1998, Early stopping – but when?)</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>Falls when the validation loss has stopped falling (that of training, where nothing is kept for validation).</source>
      <translation>Scende quando la loss di validazione ha smesso di scendere (quella di training, dove niente è tenuto da parte per la validazione).</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>Plateau</source>
      <translation>Stallo</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>Plateau (early stopping)</source>
      <translation>Stallo (arresto anticipato)</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>Stops when the validation examples have not got better for some epochs: from then on the network only learns the training examples by heart.</source>
      <translation>Ferma quando gli esempi di validazione non migliorano da alcune epoche: da lì in poi la rete impara solo a memoria gli esempi di addestramento.</translation>
    </message>
    <message>
      <extracomment>Plateau</extracomment>
      <source>lr ← γ · lr after more than so many epochs without a better loss      (PyTorch: ReduceLROnPlateau)</source>
      <translation>lr ← γ · lr dopo più di tante epoche senza una loss migliore      (PyTorch: ReduceLROnPlateau)</translation>
    </message>
    <message>
      <extracomment>Plateau.cooldown</extracomment>
      <source>Cooldown</source>
      <translation>Tregua</translation>
    </message>
    <message>
      <extracomment>Plateau.cooldown</extracomment>
      <source>Epochs after a fall that do not count.</source>
      <translation>Epoche dopo una discesa che non contano.</translation>
    </message>
    <message>
      <extracomment>Plateau.epochs</extracomment>
      <source>Epochs without progress after which it stops.</source>
      <translation>Epoche senza progresso dopo le quali si ferma.</translation>
    </message>
    <message>
      <extracomment>Plateau.least</extracomment>
      <source>Least progress</source>
      <translation>Progresso minimo</translation>
    </message>
    <message>
      <extracomment>Plateau.least</extracomment>
      <source>What is less counts for nothing.</source>
      <translation>Ciò che è meno non conta.</translation>
    </message>
    <message>
      <extracomment>Plateau.lowest</extracomment>
      <source>Lowest</source>
      <translation>Minimo</translation>
    </message>
    <message>
      <extracomment>Plateau.lowest</extracomment>
      <source>Part of the learning rate below which it does not fall.</source>
      <translation>Parte del learning rate sotto la quale non scende.</translation>
    </message>
    <message>
      <extracomment>Plateau.metric</extracomment>
      <source>Metric</source>
      <translation>Metrica</translation>
    </message>
    <message>
      <extracomment>Plateau.metric</extracomment>
      <source>What is compared after each epoch, for instance validation.loss or validation.accuracy.</source>
      <translation>Che cosa si confronta dopo ogni epoca, per esempio validation.loss o validation.accuracy.</translation>
    </message>
    <message>
      <extracomment>Plateau.metric</extracomment>
      <source>what the recipe aims at</source>
      <translation>ciò a cui mira la ricetta</translation>
    </message>
    <message>
      <extracomment>Plateau.patience</extracomment>
      <source>Patience</source>
      <translation>Pazienza</translation>
    </message>
    <message>
      <extracomment>Plateau.patience</extracomment>
      <source>So many epochs in a row may be no better before it falls.</source>
      <translation>Tante epoche di fila possono non migliorare prima che scenda.</translation>
    </message>
    <message>
      <extracomment>Plateau.restore_best</extracomment>
      <source>At the end, weights, statistics of batch norms and the optimizer's memory of the best epoch come back.</source>
      <translation>Alla fine tornano i pesi, le statistiche delle batch norm e la memoria dell'ottimizzatore dell'epoca migliore.</translation>
    </message>
    <message>
      <extracomment>Plateau.restore_best</extracomment>
      <source>Restore the best</source>
      <translation>Ripristina il migliore</translation>
    </message>
    <message>
      <extracomment>Plateau.threshold</extracomment>
      <source>Part by which a loss has to be lower than the best one to count as better.</source>
      <translation>Parte di cui una loss deve essere più bassa della migliore per contare come migliore.</translation>
    </message>
    <message>
      <extracomment>PositionalEncoding</extracomment>
      <source>Adds to every step a pattern that tells where it stands, since attention by itself does not see any order.</source>
      <translation>Aggiunge a ogni passo un motivo che dice dove si trova, poiché l’attenzione da sola non vede alcun ordine.</translation>
    </message>
    <message>
      <extracomment>PositionalEncoding</extracomment>
      <source>y[t] = x[t] + p[t], with p[t, 2i] = sin(t / 10000^(2i/C)) and p[t, 2i + 1] = cos(t / 10000^(2i/C))
(Vaswani et al. 2017); or with learned p (as in BERT and GPT)</source>
      <translation>y[t] = x[t] + p[t], con p[t, 2i] = sin(t / 10000^(2i/C)) e p[t, 2i + 1] = cos(t / 10000^(2i/C))
(Vaswani et al. 2017); oppure con p appreso (come in BERT e GPT)</translation>
    </message>
    <message>
      <extracomment>PositionalEncoding.learned</extracomment>
      <source>Learns a vector for each step instead of using waves.</source>
      <translation>Apprende un vettore per ogni passo invece di usare onde.</translation>
    </message>
    <message>
      <extracomment>Predictions</extracomment>
      <source>Single images with the answer of the network.</source>
      <translation>Singole immagini con la risposta della rete.</translation>
    </message>
    <message>
      <extracomment>PredictionsPanel</extracomment>
      <source>Predictions</source>
      <translation>Predizioni</translation>
    </message>
    <message>
      <extracomment>Project</extracomment>
      <source>A network (or several), the data, and how the one learns from the other. A frozen value.</source>
      <translation>Una rete (o più d’una), i dati e il modo in cui l’una impara dagli altri. Un valore immutabile.</translation>
    </message>
    <message>
      <extracomment>Project</extracomment>
      <source>Untitled</source>
      <translation>Senza titolo</translation>
    </message>
    <message>
      <extracomment>Project.accumulate</extracomment>
      <source>Batches per step</source>
      <translation>Batch per passo</translation>
    </message>
    <message>
      <extracomment>Project.accumulate</extracomment>
      <source>Gradients of so many batches are averaged before one step: like a larger batch, without its memory.</source>
      <translation>Si fa la media dei gradienti di tanti batch prima di un passo: come un batch più grande, senza la sua memoria.</translation>
    </message>
    <message>
      <extracomment>Project.batch_size</extracomment>
      <source>Batch size</source>
      <translation>Dimensione del batch</translation>
    </message>
    <message>
      <extracomment>Project.batch_size</extracomment>
      <source>Examples per step. A change counts from the next epoch.</source>
      <translation>Esempi per passo. Una modifica vale dall’epoca successiva.</translation>
    </message>
    <message>
      <extracomment>Project.budget</extracomment>
      <source>Budget</source>
      <translation>Tempo a disposizione</translation>
    </message>
    <message>
      <extracomment>Project.budget</extracomment>
      <source>Time within which the claims are to hold.</source>
      <translation>Tempo entro il quale le affermazioni devono valere.</translation>
    </message>
    <message>
      <extracomment>Project.channels_last</extracomment>
      <source>Keeps the channels of each pixel side by side in memory. Often faster for convolutions; Try faster ways in the Train menu tells.</source>
      <translation>Tiene fianco a fianco in memoria i canali di ogni pixel. Spesso è più veloce per le convoluzioni; lo dice Prova modi più veloci nel menu Addestra.</translation>
    </message>
    <message>
      <extracomment>Project.clip_norm</extracomment>
      <source>Clip norm</source>
      <translation>Limite della norma</translation>
    </message>
    <message>
      <extracomment>Project.clip_norm</extracomment>
      <source>Longest gradient, all weights together; longer ones are shortened. 0 is off.</source>
      <translation>Gradiente più lungo, tutti i pesi insieme; quelli più lunghi vengono accorciati. 0 lo disattiva.</translation>
    </message>
    <message>
      <extracomment>Project.clip_value</extracomment>
      <source>Clip value</source>
      <translation>Limite del valore</translation>
    </message>
    <message>
      <extracomment>Project.clip_value</extracomment>
      <source>Largest gradient of a single weight; larger ones are cut off. 0 is off.</source>
      <translation>Gradiente massimo di un singolo peso; quelli più grandi vengono tagliati. 0 lo disattiva.</translation>
    </message>
    <message>
      <extracomment>Project.compile</extracomment>
      <source>Compile</source>
      <translation>Compila</translation>
    </message>
    <message>
      <extracomment>Project.compile</extracomment>
      <source>Compiles the network with torch.compile before it trains. That takes up to a minute, and is not always faster; Try faster ways in the Train menu tells.</source>
      <translation>Compila la rete con torch.compile prima che si addestri. Richiede fino a un minuto, e non è sempre più veloce; lo dice Prova modi più veloci nel menu Addestra.</translation>
    </message>
    <message>
      <extracomment>Project.dataset</extracomment>
      <source>Dataset</source>
      <translation>Dataset</translation>
    </message>
    <message>
      <extracomment>Project.dataset</extracomment>
      <source>Where the examples come from.</source>
      <translation>Da dove vengono gli esempi.</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>Where to compute; auto takes a GPU if there is one.</source>
      <translation>Dove calcolare; auto prende una GPU, se c’è.</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <extracomment>Project.device</extracomment>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <extracomment>Project.ema</extracomment>
      <source>Average of weights</source>
      <translation>Media dei pesi</translation>
    </message>
    <message>
      <extracomment>Project.ema</extracomment>
      <source>Part of a running average of the weights that each step keeps, for instance 0.99; 0 is off. The average is then what is evaluated, looked at and exported.</source>
      <translation>Parte di una media mobile dei pesi che ogni passo conserva, per esempio 0,99; 0 la disattiva. La media è poi ciò che viene valutato, guardato ed esportato.</translation>
    </message>
    <message>
      <extracomment>Project.epochs</extracomment>
      <source>Epochs</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <extracomment>Project.epochs</extracomment>
      <source>How often the whole training set is seen before training stops.</source>
      <translation>Quante volte si vede l’intero training set prima che l’addestramento finisca.</translation>
    </message>
    <message>
      <extracomment>Project.initializer</extracomment>
      <source>How weights begin, except in layers that say otherwise. A change counts from the next start.</source>
      <translation>Come cominciano i pesi, tranne negli strati che dicono altro. Un cambiamento vale dal prossimo avvio.</translation>
    </message>
    <message>
      <extracomment>Project.initializer</extracomment>
      <source>Initializer</source>
      <translation>Inizializzatore</translation>
    </message>
    <message>
      <extracomment>Project.l1</extracomment>
      <source>Adds L1 · Σ|w| to what is made small: many weights become 0. Not for biases. 0 is off.</source>
      <translation>Aggiunge L1 · Σ|w| a ciò che viene reso piccolo: molti pesi diventano 0. Non per i bias. 0 la disattiva.</translation>
    </message>
    <message>
      <extracomment>Project.l1</extracomment>
      <source>L1 penalty</source>
      <translation>Penalità L1</translation>
    </message>
    <message>
      <extracomment>Project.l2</extracomment>
      <source>Adds L2 / 2 · Σw² to what is made small: weights stay small. Not for biases. 0 is off.</source>
      <translation>Aggiunge L2 / 2 · Σw² a ciò che viene reso piccolo: i pesi restano piccoli. Non per i bias. 0 la disattiva.</translation>
    </message>
    <message>
      <extracomment>Project.l2</extracomment>
      <source>L2 penalty</source>
      <translation>Penalità L2</translation>
    </message>
    <message>
      <extracomment>Project.locks</extracomment>
      <source>Locked</source>
      <translation>Bloccato</translation>
    </message>
    <message>
      <extracomment>Project.locks</extracomment>
      <source>What nobody can change while the project is presented.</source>
      <translation>Ciò che nessuno può cambiare mentre il progetto viene presentato.</translation>
    </message>
    <message>
      <extracomment>Project.max_norm</extracomment>
      <source>Longest vector of the weights that lead into one unit. 0 is off.</source>
      <translation>Il vettore più lungo dei pesi che portano a un’unità. 0 la disattiva.</translation>
    </message>
    <message>
      <extracomment>Project.max_norm</extracomment>
      <source>Max norm</source>
      <translation>Norma massima</translation>
    </message>
    <message>
      <extracomment>Project.metrics</extracomment>
      <source>What is measured besides the loss; accuracy is left out where there are no classes.</source>
      <translation>Che cosa si misura oltre alla loss; l’accuratezza viene tralasciata dove non ci sono classi.</translation>
    </message>
    <message>
      <extracomment>Project.notes</extracomment>
      <source>Your own notes.</source>
      <translation>I tuoi appunti.</translation>
    </message>
    <message>
      <extracomment>Project.place</extracomment>
      <source>Place</source>
      <translation>Posizione</translation>
    </message>
    <message>
      <extracomment>Project.place</extracomment>
      <source>Place within its section.</source>
      <translation>Posizione nella sua sezione.</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>How exactly numbers are computed: float64 is for proofs. With bf16 and fp16 layers compute in half precision, which is fast on many GPUs, while weights stay float32; fp16 needs a CUDA GPU.</source>
      <translation>Con quanta esattezza si calcolano i numeri: float64 è per le dimostrazioni. Con bf16 e fp16 gli strati calcolano in mezza precisione, che è veloce su molte GPU, mentre i pesi restano float32; fp16 richiede una GPU CUDA.</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>bf16</source>
      <translation>bf16</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>float64</source>
      <translation>float64</translation>
    </message>
    <message>
      <extracomment>Project.precision</extracomment>
      <source>fp16</source>
      <translation>fp16</translation>
    </message>
    <message>
      <extracomment>Project.recipe</extracomment>
      <source>The training algorithm.</source>
      <translation>L’algoritmo di addestramento.</translation>
    </message>
    <message>
      <extracomment>Project.runner</extracomment>
      <source>Runner</source>
      <translation>Esecutore</translation>
    </message>
    <message>
      <extracomment>Project.runner</extracomment>
      <source>Who trains: eager is PyTorch, fast is native code for chains of Linear layers and activations; auto takes native code where PyTorch would spend most of its time on itself.</source>
      <translation>Chi addestra: eager è PyTorch, fast è codice nativo per catene di strati Linear e attivazioni; auto prende il codice nativo dove PyTorch passerebbe quasi tutto il tempo su sé stesso.</translation>
    </message>
    <message>
      <extracomment>Project.runner</extracomment>
      <source>eager</source>
      <translation>eager</translation>
    </message>
    <message>
      <extracomment>Project.runner</extracomment>
      <source>fast</source>
      <translation>fast</translation>
    </message>
    <message>
      <extracomment>Project.schedule</extracomment>
      <source>How the learning rate changes during a run.</source>
      <translation>Come cambia il learning rate durante un addestramento.</translation>
    </message>
    <message>
      <extracomment>Project.schedule</extracomment>
      <source>Schedule</source>
      <translation>Schedule</translation>
    </message>
    <message>
      <extracomment>Project.section</extracomment>
      <source>Section</source>
      <translation>Sezione</translation>
    </message>
    <message>
      <extracomment>Project.section</extracomment>
      <source>Section of the gallery.</source>
      <translation>Sezione della galleria.</translation>
    </message>
    <message>
      <extracomment>Project.seed</extracomment>
      <source>Start of all random numbers. Same seed, same run.</source>
      <translation>Inizio di tutti i numeri casuali. Stesso seme, stesso addestramento.</translation>
    </message>
    <message>
      <extracomment>Project.stop_rules</extracomment>
      <source>Stop rules</source>
      <translation>Regole di arresto</translation>
    </message>
    <message>
      <extracomment>Project.stop_rules</extracomment>
      <source>When a run ends before its last epoch; the first that applies ends it.</source>
      <translation>Quando un addestramento finisce prima dell'ultima epoca; lo ferma la prima regola che vale.</translation>
    </message>
    <message>
      <extracomment>Project.tf32</extracomment>
      <source>Lets newer NVIDIA GPUs multiply float32 with 10 instead of 23 digits (binary), which is several times faster. It changes nothing elsewhere.</source>
      <translation>Lascia che le GPU NVIDIA più recenti moltiplichino in float32 con 10 cifre (binarie) invece di 23, e così è diverse volte più veloce. Altrove non cambia nulla.</translation>
    </message>
    <message>
      <extracomment>Project.tf32</extracomment>
      <source>TF32</source>
      <translation>TF32</translation>
    </message>
    <message>
      <extracomment>Project.threads</extracomment>
      <source>CPU threads for computing; 0 leaves one core to the window and takes the rest.</source>
      <translation>Thread della CPU per il calcolo; 0 ne lascia uno alla finestra e prende tutti gli altri.</translation>
    </message>
    <message>
      <extracomment>Project.threads</extracomment>
      <source>Threads</source>
      <translation>Thread</translation>
    </message>
    <message>
      <extracomment>Project.title</extracomment>
      <source>Name of the project.</source>
      <translation>Nome del progetto.</translation>
    </message>
    <message>
      <extracomment>Project.title</extracomment>
      <source>Title</source>
      <translation>Titolo</translation>
    </message>
    <message>
      <extracomment>Project.transforms</extracomment>
      <source>What happens to the inputs before the network sees them, from first to last.</source>
      <translation>Che cosa accade agli ingressi prima che la rete li veda, dal primo all’ultimo.</translation>
    </message>
    <message>
      <extracomment>Python</extracomment>
      <source>Python (PyTorch)</source>
      <translation>Python (PyTorch)</translation>
    </message>
    <message>
      <extracomment>Python</extracomment>
      <source>The network as a plain nn.Module class, word for word the code that is trained.</source>
      <translation>La rete come semplice classe nn.Module, parola per parola il codice che viene addestrato.</translation>
    </message>
    <message>
      <extracomment>R2</extracomment>
      <source>R² = 1 − Σ (y − t)² / Σ (t − mean t)², mean over the values of a target</source>
      <translation>R² = 1 − Σ (y − t)² / Σ (t − media t)², media sui valori di un target</translation>
    </message>
    <message>
      <extracomment>R2</extracomment>
      <source>Which part of the variance of the targets the network explains: 1 is all of it, 0 no more than their mean does.</source>
      <translation>Quale parte della varianza dei target la rete spiega: 1 è tutta, 0 non più di quanto fa la loro media.</translation>
    </message>
    <message>
      <extracomment>RAdam</extracomment>
      <source>Adam that starts as momentum, until it has seen enough gradients to trust their squares; needs no warm-up.</source>
      <translation>Adam che parte come momento, finché non ha visto abbastanza gradienti per fidarsi dei loro quadrati; non ha bisogno di riscaldamento.</translation>
    </message>
    <message>
      <extracomment>RAdam</extracomment>
      <source>RAdam</source>
      <translation>RAdam</translation>
    </message>
    <message>
      <extracomment>RAdam</extracomment>
      <source>w ← w − lr · r m̂ / (√v̂ + ε), with r from 0 to 1      (Liu et al. 2020)</source>
      <translation>w ← w − lr · r m̂ / (√v̂ + ε), con r da 0 a 1      (Liu et al. 2020)</translation>
    </message>
    <message>
      <extracomment>RMSNorm</extracomment>
      <source>Divides the features of every example, or of every step, by their size; a LayerNorm without the mean.</source>
      <translation>Divide le feature di ogni esempio, o di ogni passo, per la loro grandezza; una LayerNorm senza la media.</translation>
    </message>
    <message>
      <extracomment>RMSNorm</extracomment>
      <source>y = γ x / √(mean of x² + ε)      (Zhang and Sennrich 2019; used in Llama)</source>
      <translation>y = γ x / √(media di x² + ε)      (Zhang e Sennrich 2019; usata in Llama)</translation>
    </message>
    <message>
      <extracomment>RMSprop</extracomment>
      <source>Divides each gradient by a running mean of its size, so that all weights move at a similar pace.</source>
      <translation>Divide ogni gradiente per una media mobile della sua grandezza, così tutti i pesi si muovono a un ritmo simile.</translation>
    </message>
    <message>
      <extracomment>RMSprop</extracomment>
      <source>RMSprop</source>
      <translation>RMSprop</translation>
    </message>
    <message>
      <extracomment>RMSprop</extracomment>
      <source>s ← α s + (1 − α) g²,  w ← w − lr · g / (√s + ε)      (Hinton 2012)</source>
      <translation>s ← α s + (1 − α) g²,  w ← w − lr · g / (√s + ε)      (Hinton 2012)</translation>
    </message>
    <message>
      <extracomment>RMSprop.centered</extracomment>
      <source>Centered</source>
      <translation>Centrato</translation>
    </message>
    <message>
      <extracomment>RMSprop.centered</extracomment>
      <source>Divides by the spread of the gradient, not by its size (Graves 2013).</source>
      <translation>Divide per la dispersione del gradiente, non per la sua grandezza (Graves 2013).</translation>
    </message>
    <message>
      <extracomment>RNN</extracomment>
      <source>Reads a sequence step by step and keeps a state: each step sees its input and the state from before.</source>
      <translation>Legge una sequenza passo per passo e conserva uno stato: ogni passo vede il suo ingresso e lo stato di prima.</translation>
    </message>
    <message>
      <extracomment>RNN</extracomment>
      <source>h[t] = tanh(W x[t] + b + U h[t−1] + c),  y[t] = h[t]      (Elman 1990). Gradients through many steps vanish.</source>
      <translation>h[t] = tanh(W x[t] + b + U h[t−1] + c),  y[t] = h[t]      (Elman 1990). I gradienti attraverso molti passi svaniscono.</translation>
    </message>
    <message>
      <extracomment>RNN.bias</extracomment>
      <source>Adds learned constants.</source>
      <translation>Aggiunge costanti apprese.</translation>
    </message>
    <message>
      <extracomment>RNN.bidirectional</extracomment>
      <source>Both directions</source>
      <translation>Entrambe le direzioni</translation>
    </message>
    <message>
      <extracomment>RNN.bidirectional</extracomment>
      <source>Reads the sequence backwards as well, with weights of its own, and puts both results side by side.</source>
      <translation>Legge la sequenza anche all’indietro, con pesi propri, e mette i due risultati fianco a fianco.</translation>
    </message>
    <message>
      <extracomment>RNN.dropout</extracomment>
      <source>Drop rate between the layers, if there are several.</source>
      <translation>Tasso di dropout tra gli strati, se ce ne sono diversi.</translation>
    </message>
    <message>
      <extracomment>RNN.dropout</extracomment>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <extracomment>RNN.give</extracomment>
      <source>All steps make a sequence again; the last one is a vector that sums up everything.</source>
      <translation>Tutti i passi danno di nuovo una sequenza; l’ultimo è un vettore che riassume tutto.</translation>
    </message>
    <message>
      <extracomment>RNN.give</extracomment>
      <source>Give</source>
      <translation>Dai</translation>
    </message>
    <message>
      <extracomment>RNN.give</extracomment>
      <source>all steps</source>
      <translation>tutti i passi</translation>
    </message>
    <message>
      <extracomment>RNN.hidden_size</extracomment>
      <source>Hidden units</source>
      <translation>Unità nascoste</translation>
    </message>
    <message>
      <extracomment>RNN.hidden_size</extracomment>
      <source>Length of the state.</source>
      <translation>Lunghezza dello stato.</translation>
    </message>
    <message>
      <extracomment>RNN.nonlinearity</extracomment>
      <source>Nonlinearity</source>
      <translation>Non linearità</translation>
    </message>
    <message>
      <extracomment>RNN.nonlinearity</extracomment>
      <source>What bends the sum at every step.</source>
      <translation>Che cosa piega la somma a ogni passo.</translation>
    </message>
    <message>
      <extracomment>RNN.nonlinearity</extracomment>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <extracomment>RNN.nonlinearity</extracomment>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <extracomment>RNN.num_layers</extracomment>
      <source>How many layers read one another.</source>
      <translation>Quanti strati si leggono l’un l’altro.</translation>
    </message>
    <message>
      <extracomment>RNN.state</extracomment>
      <source>Has an output for the state after the last step, of every layer.</source>
      <translation>Ha un’uscita per lo stato dopo l’ultimo passo, di ogni strato.</translation>
    </message>
    <message>
      <extracomment>RNN.state</extracomment>
      <source>State as output</source>
      <translation>Stato come uscita</translation>
    </message>
    <message>
      <extracomment>RandomCrop</extracomment>
      <source>Puts a margin around images and cuts out a piece at a random place.</source>
      <translation>Mette un margine intorno alle immagini e ne ritaglia un pezzo in un posto a caso.</translation>
    </message>
    <message>
      <extracomment>RandomCrop</extracomment>
      <source>Random crop</source>
      <translation>Ritaglio casuale</translation>
    </message>
    <message>
      <extracomment>RandomCrop</extracomment>
      <source>y[i, j] = x[i + a, j + b], with a and b drawn evenly so that the piece lies within image and margin. When judging,
the piece comes from the middle. A padding of 4 and the size of the image itself are usual for CIFAR-10 (He et al.
2016; torchvision: RandomCrop)</source>
      <translation>y[i, j] = x[i + a, j + b], con a e b estratti uniformemente in modo che il pezzo stia dentro immagine e margine. Nella valutazione
il pezzo viene dal centro. Per CIFAR-10 sono usuali un padding di 4 e la dimensione dell’immagine stessa (He et al.
2016; torchvision: RandomCrop)</translation>
    </message>
    <message>
      <extracomment>RandomCrop.padding</extracomment>
      <source>Width of the margin.</source>
      <translation>Larghezza del margine.</translation>
    </message>
    <message>
      <extracomment>RandomCrop.size</extracomment>
      <source>Height and width of the piece; 0 keeps those of the image.</source>
      <translation>Altezza e larghezza del pezzo; 0 mantiene quelle dell’immagine.</translation>
    </message>
    <message>
      <extracomment>RandomErasing</extracomment>
      <source>Erases a box from some of the images, so that no single part decides.</source>
      <translation>Cancella un riquadro da alcune delle immagini, così nessuna parte da sola è decisiva.</translation>
    </message>
    <message>
      <extracomment>RandomErasing</extracomment>
      <source>Random erasing</source>
      <translation>Cancellazione casuale</translation>
    </message>
    <message>
      <extracomment>RandomErasing</extracomment>
      <source>The box has between 2 % and `scale` of the area, and a ratio of sides between 1/3.3 and 3.3; one that is longer than
the image is cut (Zhong et al. 2020, Random erasing data augmentation; torchvision: RandomErasing)</source>
      <translation>Il riquadro ha tra il 2 % e `scale` dell’area, e un rapporto tra i lati da 1/3.3 a 3.3; uno più lungo dell’immagine
viene tagliato (Zhong et al. 2020, Random erasing data augmentation; torchvision: RandomErasing)</translation>
    </message>
    <message>
      <extracomment>RandomErasing.p</extracomment>
      <source>Part of the images that lose a box.</source>
      <translation>Parte delle immagini che perde un riquadro.</translation>
    </message>
    <message>
      <extracomment>RandomErasing.scale</extracomment>
      <source>Largest part</source>
      <translation>Parte massima</translation>
    </message>
    <message>
      <extracomment>RandomErasing.scale</extracomment>
      <source>Largest part of the image.</source>
      <translation>Parte massima dell’immagine.</translation>
    </message>
    <message>
      <extracomment>RandomErasing.value</extracomment>
      <source>What the box holds then: 0, or N(0, 1).</source>
      <translation>Che cosa contiene poi il riquadro: 0, o N(0, 1).</translation>
    </message>
    <message>
      <extracomment>RandomErasing.value</extracomment>
      <source>noise</source>
      <translation>rumore</translation>
    </message>
    <message>
      <extracomment>RandomRotation</extracomment>
      <source>Each by an angle drawn evenly between −degrees and +degrees, counter-clockwise if positive; pixels between four
others are their bilinear mean (torchvision: RandomRotation)</source>
      <translation>Ognuna di un angolo estratto uniformemente tra −degrees e +degrees, in senso antiorario se positivo; i pixel tra altri
quattro sono la loro media bilineare (torchvision: RandomRotation)</translation>
    </message>
    <message>
      <extracomment>RandomRotation</extracomment>
      <source>Random rotation</source>
      <translation>Rotazione casuale</translation>
    </message>
    <message>
      <extracomment>RandomRotation</extracomment>
      <source>Turns images about their middles, so that it does not matter how they are held.</source>
      <translation>Ruota le immagini intorno al loro centro, così non conta come vengono tenute.</translation>
    </message>
    <message>
      <extracomment>RandomRotation.degrees</extracomment>
      <source>Degrees</source>
      <translation>Gradi</translation>
    </message>
    <message>
      <extracomment>RandomRotation.degrees</extracomment>
      <source>Largest angle.</source>
      <translation>Angolo massimo.</translation>
    </message>
    <message>
      <extracomment>RandomScale</extracomment>
      <source>Each by a factor whose logarithm is drawn evenly between −log(1 + scale) and log(1 + scale); pixels between four
others are their bilinear mean (torchvision: RandomAffine)</source>
      <translation>Ognuna di un fattore il cui logaritmo è estratto uniformemente tra −log(1 + scale) e log(1 + scale); i pixel tra altri
quattro sono la loro media bilineare (torchvision: RandomAffine)</translation>
    </message>
    <message>
      <extracomment>RandomScale</extracomment>
      <source>Makes what images show larger or smaller, so that it does not matter how near it is.</source>
      <translation>Ingrandisce o rimpicciolisce ciò che le immagini mostrano, così non conta quanto è vicino.</translation>
    </message>
    <message>
      <extracomment>RandomScale</extracomment>
      <source>Random scale</source>
      <translation>Scala casuale</translation>
    </message>
    <message>
      <extracomment>RandomScale.scale</extracomment>
      <source>0.2: up to 1.2 times as large, or as small as 1/1.2.</source>
      <translation>0,2: fino a 1,2 volte più grande, o fino a 1/1,2 più piccolo.</translation>
    </message>
    <message>
      <extracomment>RandomScale.scale</extracomment>
      <source>Scale</source>
      <translation>Scala</translation>
    </message>
    <message>
      <extracomment>RandomShift</extracomment>
      <source>Moves images up, down and sideways by some pixels, so that it does not matter where things are.</source>
      <translation>Sposta le immagini in su, in giù e di lato di qualche pixel, così non conta dove stanno le cose.</translation>
    </message>
    <message>
      <extracomment>RandomShift</extracomment>
      <source>Random shift</source>
      <translation>Spostamento casuale</translation>
    </message>
    <message>
      <extracomment>RandomShift</extracomment>
      <source>y[i, j] = x[i + a, j + b], with whole numbers a and b drawn evenly between ±translate · H and ±translate · W
(torchvision: RandomAffine)</source>
      <translation>y[i, j] = x[i + a, j + b], con numeri interi a e b estratti uniformemente tra ±translate · H e ±translate · W
(torchvision: RandomAffine)</translation>
    </message>
    <message>
      <extracomment>RandomShift.padding_mode</extracomment>
      <source>Outside</source>
      <translation>Fuori</translation>
    </message>
    <message>
      <extracomment>RandomShift.padding_mode</extracomment>
      <source>What lies around an image: zeros, the pixels of its border, or its mirror image.</source>
      <translation>Che cosa sta intorno a un’immagine: zeri, i pixel del suo bordo, o la sua immagine riflessa.</translation>
    </message>
    <message>
      <extracomment>RandomShift.padding_mode</extracomment>
      <source>border</source>
      <translation>bordo</translation>
    </message>
    <message>
      <extracomment>RandomShift.padding_mode</extracomment>
      <source>reflection</source>
      <translation>riflessione</translation>
    </message>
    <message>
      <extracomment>RandomShift.translate</extracomment>
      <source>Farthest way, as a part of the height and of the width.</source>
      <translation>Spostamento massimo, come parte dell’altezza e della larghezza.</translation>
    </message>
    <message>
      <extracomment>RandomShift.translate</extracomment>
      <source>Translate</source>
      <translation>Spostamento</translation>
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>Inputs around zero with a spread of one let all weights learn equally fast.</source>
      <translation>Ingressi intorno a zero e con dispersione uno fanno imparare tutti i pesi alla stessa velocità.</translation>
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>Inputs that are not normalised</source>
      <translation>Ingressi non normalizzati</translation>
    </message>
    <message>
      <extracomment>RawInputs</extracomment>
      <source>LeCun, Bottou, Orr and Müller 1998, Efficient BackProp, section 4.3</source>
      <translation>LeCun, Bottou, Orr e Müller 1998, Efficient BackProp, sezione 4.3</translation>
    </message>
    <message>
      <extracomment>ReLU</extracomment>
      <source>Lets positive values pass and sets negative ones to zero.</source>
      <translation>Lascia passare i valori positivi e azzera quelli negativi.</translation>
    </message>
    <message>
      <extracomment>ReLU</extracomment>
      <source>y = max(0, x)      (Nair and Hinton 2010)</source>
      <translation>y = max(0, x)      (Nair e Hinton 2010)</translation>
    </message>
    <message>
      <extracomment>ReLU6</extracomment>
      <source>Like ReLU, but never above 6, so that values fit into few bits.</source>
      <translation>Come la ReLU, ma mai sopra 6, così i valori stanno in pochi bit.</translation>
    </message>
    <message>
      <extracomment>ReLU6</extracomment>
      <source>y = min(max(0, x), 6)      (Krizhevsky 2010; used in MobileNet)</source>
      <translation>y = min(max(0, x), 6)      (Krizhevsky 2010; usata in MobileNet)</translation>
    </message>
    <message>
      <extracomment>Reshape</extracomment>
      <source>Lays the values of every example out in other sizes, in the same order.</source>
      <translation>Dispone i valori di ogni esempio in altre dimensioni, nello stesso ordine.</translation>
    </message>
    <message>
      <extracomment>Reshape</extracomment>
      <source>y has the sizes that are given; their product is the number of values</source>
      <translation>y ha le dimensioni date; il loro prodotto è il numero dei valori</translation>
    </message>
    <message>
      <extracomment>Resize</extracomment>
      <source>Bilinear, and smoothed before it makes them smaller, so that fine lines do not break up (torchvision: Resize)</source>
      <translation>Bilineare, e smussata prima di rimpicciolirle, così le linee sottili non si spezzano (torchvision: Resize)</translation>
    </message>
    <message>
      <extracomment>Resize</extracomment>
      <source>Makes images larger or smaller.</source>
      <translation>Ingrandisce o rimpicciolisce le immagini.</translation>
    </message>
    <message>
      <extracomment>Resize</extracomment>
      <source>Resize</source>
      <translation>Ridimensionamento</translation>
    </message>
    <message>
      <extracomment>Resize.height</extracomment>
      <source>Height</source>
      <translation>Altezza</translation>
    </message>
    <message>
      <extracomment>Resize.height</extracomment>
      <source>Height of the result.</source>
      <translation>Altezza del risultato.</translation>
    </message>
    <message>
      <extracomment>Resize.width</extracomment>
      <source>Width</source>
      <translation>Larghezza</translation>
    </message>
    <message>
      <extracomment>Resize.width</extracomment>
      <source>Width of the result.</source>
      <translation>Larghezza del risultato.</translation>
    </message>
    <message>
      <extracomment>Rprop</extracomment>
      <source>Looks only at the sign of each gradient: steps grow while it stays, and shrink when it turns. Wants big batches.</source>
      <translation>Guarda solo il segno di ogni gradiente: i passi crescono finché resta lo stesso, e si accorciano quando si inverte. Vuole batch grandi.</translation>
    </message>
    <message>
      <extracomment>Rprop</extracomment>
      <source>Rprop</source>
      <translation>Rprop</translation>
    </message>
    <message>
      <extracomment>Rprop</extracomment>
      <source>Δ ← Δ · η⁺ or Δ · η⁻,  w ← w − sign(g) · Δ      (Riedmiller and Braun 1993)</source>
      <translation>Δ ← Δ · η⁺ o Δ · η⁻,  w ← w − sign(g) · Δ      (Riedmiller e Braun 1993)</translation>
    </message>
    <message>
      <extracomment>Rprop.grow</extracomment>
      <source>Factor on a step while the gradient stays.</source>
      <translation>Fattore su un passo finché il gradiente resta lo stesso.</translation>
    </message>
    <message>
      <extracomment>Rprop.largest</extracomment>
      <source>Largest step</source>
      <translation>Passo massimo</translation>
    </message>
    <message>
      <extracomment>Rprop.largest</extracomment>
      <source>No step is longer.</source>
      <translation>Nessun passo è più lungo.</translation>
    </message>
    <message>
      <extracomment>Rprop.lr</extracomment>
      <source>Length of the first steps; then every weight finds its own.</source>
      <translation>Lunghezza dei primi passi; poi ogni peso trova la propria.</translation>
    </message>
    <message>
      <extracomment>Rprop.shrink</extracomment>
      <source>Factor on a step when the gradient turns.</source>
      <translation>Fattore su un passo quando il gradiente si inverte.</translation>
    </message>
    <message>
      <extracomment>Rprop.smallest</extracomment>
      <source>No step is shorter.</source>
      <translation>Nessun passo è più corto.</translation>
    </message>
    <message>
      <extracomment>Rprop.smallest</extracomment>
      <source>Smallest step</source>
      <translation>Passo minimo</translation>
    </message>
    <message>
      <extracomment>Runner</extracomment>
      <source>A project that asks for native code is trained nevertheless, only not as fast as one might have hoped.</source>
      <translation>Un progetto che chiede codice nativo viene addestrato comunque, solo non così in fretta come si sarebbe sperato.</translation>
    </message>
    <message>
      <extracomment>Runner</extracomment>
      <source>Native code</source>
      <translation>Codice nativo</translation>
    </message>
    <message>
      <extracomment>Runner</extracomment>
      <source>Native code knows chains of Linear layers and activations, some losses, SGD and Adam; PyTorch trains all else.</source>
      <translation>Il codice nativo conosce catene di strati Linear e attivazioni, alcune perdite, SGD e Adam; tutto il resto lo addestra PyTorch.</translation>
    </message>
    <message>
      <extracomment>SELU</extracomment>
      <source>An ELU with two fixed numbers that pull mean and variance towards 0 and 1 from layer to layer.</source>
      <translation>Una ELU con due numeri fissi che da strato a strato tirano media e varianza verso 0 e 1.</translation>
    </message>
    <message>
      <extracomment>SELU</extracomment>
      <source>y = λ x for x &gt; 0, λ α (eˣ − 1) otherwise;  λ = 1.0507, α = 1.6733      (Klambauer et al. 2017). Wants weights
with variance 1/n, and AlphaDropout instead of Dropout.</source>
      <translation>y = λ x per x &gt; 0, λ α (eˣ − 1) altrimenti;  λ = 1.0507, α = 1.6733      (Klambauer et al. 2017). Vuole pesi
con varianza 1/n, e AlphaDropout al posto di Dropout.</translation>
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>Walks downhill along the gradient of one batch, optionally with momentum.</source>
      <translation>Scende lungo il gradiente di un batch, se vuoi con momento.</translation>
    </message>
    <message>
      <extracomment>SGD</extracomment>
      <source>v ← μ v + g,  w ← w − lr · v      (Robbins and Monro 1951; Nesterov 1983)</source>
      <translation>v ← μ v + g,  w ← w − lr · v      (Robbins e Monro 1951; Nesterov 1983)</translation>
    </message>
    <message>
      <extracomment>SGD.nesterov</extracomment>
      <source>Looks ahead along the momentum before it takes the gradient; needs momentum.</source>
      <translation>Guarda avanti lungo il momento prima di prendere il gradiente; richiede il momento.</translation>
    </message>
    <message>
      <extracomment>Scale</extracomment>
      <source>Multiplies every value by a number that is fixed or learned, one for all or one for each channel.</source>
      <translation>Moltiplica ogni valore per un numero fisso o appreso, uno per tutti o uno per ogni canale.</translation>
    </message>
    <message>
      <extracomment>Scale</extracomment>
      <source>y = γ · x      (the branches of Touvron et al. 2021, Going deeper with image transformers, begin with a small γ)</source>
      <translation>y = γ · x      (i rami di Touvron et al. 2021, Going deeper with image transformers, cominciano con un γ piccolo)</translation>
    </message>
    <message>
      <extracomment>Scale.factor</extracomment>
      <source>Factor</source>
      <translation>Fattore</translation>
    </message>
    <message>
      <extracomment>Scale.factor</extracomment>
      <source>The factor, or where learning it begins.</source>
      <translation>Il fattore, o da dove comincia ad apprenderlo.</translation>
    </message>
    <message>
      <extracomment>Scale.learned</extracomment>
      <source>Learned</source>
      <translation>Appreso</translation>
    </message>
    <message>
      <extracomment>Scale.learned</extracomment>
      <source>Whether the number is learned: not at all, one for all values, or one for each channel (first size).</source>
      <translation>Se il numero viene appreso: per niente, uno per tutti i valori, o uno per ogni canale (prima dimensione).</translation>
    </message>
    <message>
      <extracomment>Scale.learned</extracomment>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <extracomment>Scale.learned</extracomment>
      <source>one</source>
      <translation>uno</translation>
    </message>
    <message>
      <extracomment>SelfAttention</extracomment>
      <source>Every step of a sequence asks all others what matters to it, and takes a weighted mean of what they say.</source>
      <translation>Ogni passo di una sequenza chiede a tutti gli altri che cosa conta per lui, e prende una media pesata di ciò che dicono.</translation>
    </message>
    <message>
      <extracomment>SelfAttention</extracomment>
      <source>Q = x W_Q, K = x W_K, V = x W_V,  y = softmax(Q Kᵀ / √d) V W_O, in each head      (Vaswani et al. 2017)</source>
      <translation>Q = x W_Q, K = x W_K, V = x W_V,  y = softmax(Q Kᵀ / √d) V W_O, in ogni testa      (Vaswani et al. 2017)</translation>
    </message>
    <message>
      <extracomment>SelfAttention.causal</extracomment>
      <source>Steps see themselves and what came before only, as for writing text.</source>
      <translation>I passi vedono solo sé stessi e ciò che viene prima, come per scrivere un testo.</translation>
    </message>
    <message>
      <extracomment>SelfAttention.dropout</extracomment>
      <source>Drop rate inside, while training.</source>
      <translation>Tasso di dropout all’interno, durante l’addestramento.</translation>
    </message>
    <message>
      <extracomment>SelfAttention.num_heads</extracomment>
      <source>Heads</source>
      <translation>Teste</translation>
    </message>
    <message>
      <extracomment>SelfAttention.num_heads</extracomment>
      <source>How many times, each with weights of its own, the steps are compared; must divide the features.</source>
      <translation>Quante volte, ognuna con pesi propri, i passi vengono confrontati; deve dividere le feature.</translation>
    </message>
    <message>
      <extracomment>SenselessMetric</extracomment>
      <source>A metric has no meaning for this data or behind this loss, so it is not measured.</source>
      <translation>Una metrica non ha significato per questi dati o dopo questa loss, quindi non viene misurata.</translation>
    </message>
    <message>
      <extracomment>SenselessMetric</extracomment>
      <source>Accuracy by itself is no mistake where there are no classes: every project begins with it.</source>
      <translation>L’accuratezza da sola non è un errore dove non ci sono classi: ogni progetto comincia con essa.</translation>
    </message>
    <message>
      <extracomment>SenselessMetric</extracomment>
      <source>Metric that does not fit</source>
      <translation>Metrica che non si adatta</translation>
    </message>
    <message>
      <extracomment>Shift</extracomment>
      <source>Adds a number that is fixed or learned to every value, one for all or one for each channel.</source>
      <translation>Aggiunge a ogni valore un numero fisso o appreso, uno per tutti o uno per ogni canale.</translation>
    </message>
    <message>
      <extracomment>Shift.offset</extracomment>
      <source>Offset</source>
      <translation>Scostamento</translation>
    </message>
    <message>
      <extracomment>Shift.offset</extracomment>
      <source>The number, or where learning it begins.</source>
      <translation>Il numero, o da dove comincia ad apprenderlo.</translation>
    </message>
    <message>
      <extracomment>SiLU</extracomment>
      <source>Weighs each value by its own sigmoid: a smooth ReLU that dips a little below zero; also called Swish.</source>
      <translation>Pesa ogni valore con la propria sigmoide: una ReLU liscia che scende un poco sotto zero; detta anche Swish.</translation>
    </message>
    <message>
      <extracomment>SiLU</extracomment>
      <source>y = x · σ(x)      (Elfwing, Uchibe and Doya 2018; Ramachandran, Zoph and Le 2017)</source>
      <translation>y = x · σ(x)      (Elfwing, Uchibe e Doya 2018; Ramachandran, Zoph e Le 2017)</translation>
    </message>
    <message>
      <extracomment>Sigmoid</extracomment>
      <source>Squeezes every value into 0…1, as a soft yes or no.</source>
      <translation>Comprime ogni valore in 0…1, come un sì o no sfumato.</translation>
    </message>
    <message>
      <extracomment>Sign</extracomment>
      <source>Keeps only whether a value is positive, zero or negative.</source>
      <translation>Conserva soltanto se un valore è positivo, zero o negativo.</translation>
    </message>
    <message>
      <extracomment>Sign</extracomment>
      <source>y = 1 for x &gt; 0, 0 for x = 0, −1 for x &lt; 0. Its slope is zero almost everywhere, so layers before it learn nothing
by gradient descent: use Tanh while training.</source>
      <translation>y = 1 per x &gt; 0, 0 per x = 0, −1 per x &lt; 0. La sua pendenza è zero quasi ovunque, perciò gli strati davanti non imparano nulla
con la discesa del gradiente: durante l’addestramento usa Tanh.</translation>
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>A window of one pixel with a stride is left alone: shortcuts of residual networks are made so (He et al. 2015).</source>
      <translation>Una finestra di un pixel con stride non viene segnalata: le skip connection delle reti residue sono fatte così (He et al. 2015).</translation>
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>A window that moves farther than it is wide leaves out the pixels in between.</source>
      <translation>Una finestra che si sposta più di quanto è larga salta i pixel che stanno in mezzo.</translation>
    </message>
    <message>
      <extracomment>SkippedPixels</extracomment>
      <source>Pixels that are never seen</source>
      <translation>Pixel mai visti</translation>
    </message>
    <message>
      <extracomment>Slice</extracomment>
      <source>Takes a part of one dimension: some channels, some steps, or the last step alone.</source>
      <translation>Prende una parte di una dimensione: alcuni canali, alcuni passi, o solo l’ultimo passo.</translation>
    </message>
    <message>
      <extracomment>Slice</extracomment>
      <source>y = x[start : stop : step] along the dimension, counted from 0 as in Python</source>
      <translation>y = x[start : stop : step] lungo la dimensione, contando da 0 come in Python</translation>
    </message>
    <message>
      <extracomment>Slice.dim</extracomment>
      <source>Which one is cut, counted from 1.</source>
      <translation>Quale viene tagliata, contando da 1.</translation>
    </message>
    <message>
      <extracomment>Slice.drop</extracomment>
      <source>Drop the dimension</source>
      <translation>Elimina la dimensione</translation>
    </message>
    <message>
      <extracomment>Slice.drop</extracomment>
      <source>Leaves the dimension out where a single place is taken.</source>
      <translation>Tralascia la dimensione dove si prende un solo posto.</translation>
    </message>
    <message>
      <extracomment>Slice.start</extracomment>
      <source>First place that is taken; negative ones count from the end.</source>
      <translation>Primo posto che viene preso; i negativi contano dalla fine.</translation>
    </message>
    <message>
      <extracomment>Slice.start</extracomment>
      <source>Start</source>
      <translation>Inizio</translation>
    </message>
    <message>
      <extracomment>Slice.step</extracomment>
      <source>Step</source>
      <translation>Passo</translation>
    </message>
    <message>
      <extracomment>Slice.step</extracomment>
      <source>With 1 every place is taken, with 2 every other one, and so on.</source>
      <translation>Con 1 si prende ogni posto, con 2 uno sì e uno no, e così via.</translation>
    </message>
    <message>
      <extracomment>Slice.stop</extracomment>
      <source>First place that is not taken any more; negative ones count from the end, and 0 is the end itself.</source>
      <translation>Primo posto che non viene più preso; i negativi contano dalla fine, e 0 è la fine stessa.</translation>
    </message>
    <message>
      <extracomment>SmoothL1</extracomment>
      <source>Absolute error with a rounded tip: Huber, divided by its width.</source>
      <translation>Errore assoluto con la punta arrotondata: Huber, diviso per la sua larghezza.</translation>
    </message>
    <message>
      <extracomment>SmoothL1</extracomment>
      <source>L = mean of (y − t)² / 2β where |y − t| &lt; β, else |y − t| − β/2      (Girshick 2015; PyTorch: nn.SmoothL1Loss)</source>
      <translation>L = media di (y − t)² / 2β dove |y − t| &lt; β, altrimenti |y − t| − β/2      (Girshick 2015; PyTorch: nn.SmoothL1Loss)</translation>
    </message>
    <message>
      <extracomment>SmoothL1</extracomment>
      <source>Smooth L1</source>
      <translation>Smooth L1</translation>
    </message>
    <message>
      <extracomment>SmoothL1.beta</extracomment>
      <source>Distance below which the tip is rounded to a parabola.</source>
      <translation>Distanza sotto la quale la punta è arrotondata a parabola.</translation>
    </message>
    <message>
      <extracomment>Softmax</extracomment>
      <source>Turns scores into probabilities: positive, and with sum one.</source>
      <translation>Trasforma i punteggi in probabilità: positive, e con somma uno.</translation>
    </message>
    <message>
      <extracomment>Softmax</extracomment>
      <source>y[i] = exp(x[i]) / Σⱼ exp(x[j]). Cross-entropy contains it already, so do not put it in front of that.</source>
      <translation>y[i] = exp(x[i]) / Σⱼ exp(x[j]). La cross-entropy la contiene già, quindi non metterla davanti a quella.</translation>
    </message>
    <message>
      <extracomment>Softplus</extracomment>
      <source>A ReLU with a round corner: always positive, for variances and rates.</source>
      <translation>Una ReLU con l’angolo arrotondato: sempre positiva, per varianze e tassi.</translation>
    </message>
    <message>
      <extracomment>Softplus</extracomment>
      <source>y = ln(1 + exp(β x)) / β      (Dugas et al. 2001)</source>
      <translation>y = ln(1 + exp(β x)) / β      (Dugas et al. 2001)</translation>
    </message>
    <message>
      <extracomment>Softplus.beta</extracomment>
      <source>Beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <extracomment>Softplus.beta</extracomment>
      <source>How sharp the corner is (β).</source>
      <translation>Quanto è netto l’angolo (β).</translation>
    </message>
    <message>
      <extracomment>Softsign</extracomment>
      <source>Squeezes every value into −1…1 as Tanh does, but comes near the ends more slowly.</source>
      <translation>Comprime ogni valore in −1…1 come Tanh, ma si avvicina agli estremi più lentamente.</translation>
    </message>
    <message>
      <extracomment>Softsign</extracomment>
      <source>y = x / (1 + |x|)      (Bergstra et al. 2009)</source>
      <translation>y = x / (1 + |x|)      (Bergstra et al. 2009)</translation>
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>L = mean (y − t)². A class becomes a vector with a single 1, or 0 and 1 where there is one output and two classes
(PyTorch: nn.MSELoss)</source>
      <translation>L = media (y − t)². Una classe diventa un vettore con un solo 1, oppure 0 e 1 dove ci sono un’uscita e due classi
(PyTorch: nn.MSELoss)</translation>
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>Mean of the squared distance between output and target.</source>
      <translation>Media della distanza al quadrato tra uscita e target.</translation>
    </message>
    <message>
      <extracomment>SquaredError</extracomment>
      <source>Squared error</source>
      <translation>Errore quadratico</translation>
    </message>
    <message>
      <extracomment>Stack</extracomment>
      <source>Puts its inputs beside one another along a new first dimension: vectors become a sequence, images a volume.</source>
      <translation>Mette i suoi ingressi uno accanto all’altro lungo una nuova prima dimensione: i vettori diventano una sequenza, le immagini un volume.</translation>
    </message>
    <message>
      <extracomment>Stack</extracomment>
      <source>n inputs of C×H×W → n×C×H×W</source>
      <translation>n ingressi C×H×W → n×C×H×W</translation>
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>(x W₁ᵀ) W₂ᵀ = x (W₂ W₁)ᵀ      (Minsky and Papert 1969). A narrow layer in the middle is meant: it limits the rank.</source>
      <translation>(x W₁ᵀ) W₂ᵀ = x (W₂ W₁)ᵀ      (Minsky e Papert 1969). Uno strato stretto nel mezzo è voluto: limita il rango.</translation>
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>A linear map of a linear map is a linear map: without an activation between them, two layers can do no more than one.</source>
      <translation>Una mappa lineare di una mappa lineare è una mappa lineare: senza un’attivazione in mezzo, due strati non possono fare più di uno.</translation>
    </message>
    <message>
      <extracomment>StackedLinear</extracomment>
      <source>Two linear layers in a row</source>
      <translation>Due strati lineari di fila</translation>
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>Shifts and scales the inputs to mean 0 and standard deviation 1.</source>
      <translation>Sposta e scala gli ingressi a media 0 e deviazione standard 1.</translation>
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>Standardize</source>
      <translation>Standardizzazione</translation>
    </message>
    <message>
      <extracomment>Standardize</extracomment>
      <source>x ← (x − mean) / std</source>
      <translation>x ← (x − media) / std</translation>
    </message>
    <message>
      <extracomment>Standardize.mean</extracomment>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <extracomment>Standardize.mean</extracomment>
      <source>Mean of the training inputs.</source>
      <translation>Media degli ingressi di training.</translation>
    </message>
    <message>
      <extracomment>Standardize.std</extracomment>
      <source>Standard deviation of the training inputs.</source>
      <translation>Deviazione standard degli ingressi di training.</translation>
    </message>
    <message>
      <extracomment>Standardize.std</extracomment>
      <source>Std</source>
      <translation>Dev. std</translation>
    </message>
    <message>
      <extracomment>Step</extracomment>
      <source>Falls to a part of itself every few epochs.</source>
      <translation>Scende a una parte di sé ogni tot epoche.</translation>
    </message>
    <message>
      <extracomment>Step</extracomment>
      <source>lr · γ^⌊epoch / step size⌋      (PyTorch: StepLR)</source>
      <translation>lr · γ^⌊epoca / ampiezza del gradino⌋      (PyTorch: StepLR)</translation>
    </message>
    <message>
      <extracomment>Step.gamma</extracomment>
      <source>What is left after each fall.</source>
      <translation>Ciò che resta dopo ogni discesa.</translation>
    </message>
    <message>
      <extracomment>Step.step_size</extracomment>
      <source>Epochs between falls.</source>
      <translation>Epoche tra una discesa e l’altra.</translation>
    </message>
    <message>
      <extracomment>Step.step_size</extracomment>
      <source>Step size</source>
      <translation>Ampiezza del gradino</translation>
    </message>
    <message>
      <extracomment>Step.step_size</extracomment>
      <source>epochs</source>
      <translation>epoche</translation>
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>Coloured stripes</source>
      <translation>Strisce colorate</translation>
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>Coloured stripes in noise: each class has a direction, a width and two colours of its own.</source>
      <translation>Strisce colorate nel rumore: ogni classe ha una direzione, una larghezza e due colori suoi.</translation>
    </message>
    <message>
      <extracomment>Stripes</extracomment>
      <source>No photographs: every image is computed when it is needed, so images of any size in any number of classes take up no
memory. Made for networks that want images larger than those that are shipped, to see what they cost and that they
learn; nothing is said about how well they would do on photographs.</source>
      <translation>Niente fotografie: ogni immagine è calcolata quando serve, così immagini di ogni dimensione e con quante classi vuoi non occupano
memoria. Sono fatte per le reti che vogliono immagini più grandi di quelle incluse, per vedere quanto costano e che
imparano; non si dice nulla su quanto bene farebbero con le fotografie.</translation>
    </message>
    <message>
      <extracomment>Stripes.classes</extracomment>
      <source>Classes</source>
      <translation>Classi</translation>
    </message>
    <message>
      <extracomment>Stripes.classes</extracomment>
      <source>How many kinds of stripes there are.</source>
      <translation>Quanti tipi di strisce ci sono.</translation>
    </message>
    <message>
      <extracomment>Stripes.noise</extracomment>
      <source>Noise</source>
      <translation>Rumore</translation>
    </message>
    <message>
      <extracomment>Stripes.noise</extracomment>
      <source>Standard deviation of the noise in each pixel (0…1).</source>
      <translation>Deviazione standard del rumore in ogni pixel (0…1).</translation>
    </message>
    <message>
      <extracomment>Stripes.samples</extracomment>
      <source>Images to train on.</source>
      <translation>Immagini per l’addestramento.</translation>
    </message>
    <message>
      <extracomment>Stripes.samples</extracomment>
      <source>Samples</source>
      <translation>Campioni</translation>
    </message>
    <message>
      <extracomment>Stripes.seed</extracomment>
      <source>Seed</source>
      <translation>Seme</translation>
    </message>
    <message>
      <extracomment>Stripes.seed</extracomment>
      <source>Start of the random numbers.</source>
      <translation>Inizio dei numeri casuali.</translation>
    </message>
    <message>
      <extracomment>Stripes.size</extracomment>
      <source>Side of each square image.</source>
      <translation>Lato di ogni immagine quadrata.</translation>
    </message>
    <message>
      <extracomment>Stripes.test</extracomment>
      <source>Images for the test.</source>
      <translation>Immagini per il test.</translation>
    </message>
    <message>
      <extracomment>Stripes.test</extracomment>
      <source>Test</source>
      <translation>Test</translation>
    </message>
    <message>
      <extracomment>Stripes.validation</extracomment>
      <source>Images for validation.</source>
      <translation>Immagini per la validazione.</translation>
    </message>
    <message>
      <extracomment>Stripes.validation</extracomment>
      <source>Validation</source>
      <translation>Validazione</translation>
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Much dropout</source>
      <translation>Molto dropout</translation>
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Usual are 0.1 to 0.5 (Srivastava et al. 2014, section A.4)</source>
      <translation>Di solito da 0,1 a 0,5 (Srivastava et al. 2014, sezione A.4)</translation>
    </message>
    <message>
      <extracomment>StrongDropout</extracomment>
      <source>Where four of five values are dropped, hardly anything is left to learn from.</source>
      <translation>Dove si scartano quattro valori su cinque, non resta quasi nulla da cui imparare.</translation>
    </message>
    <message>
      <extracomment>Subtract</extracomment>
      <source>Takes the second input away from the first, number by number.</source>
      <translation>Toglie il secondo ingresso dal primo, numero per numero.</translation>
    </message>
    <message>
      <extracomment>Subtract</extracomment>
      <source>y = a − b      (what is left to learn, or a distance between two branches)</source>
      <translation>y = a − b      (ciò che resta da imparare, o una distanza tra due rami)</translation>
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>Shows examples with their answers, and lets backpropagation lower the loss.</source>
      <translation>Mostra esempi con le loro risposte, e lascia che la backpropagation abbassi la loss.</translation>
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>Supervised</source>
      <translation>Supervisionato</translation>
    </message>
    <message>
      <extracomment>Supervised</extracomment>
      <source>w ← w − optimizer(∂L/∂w)      (Rumelhart, Hinton and Williams 1986)

A network with several outputs has a loss for each, and L is their weighted sum.</source>
      <translation>w ← w − ottimizzatore(∂L/∂w)      (Rumelhart, Hinton e Williams 1986)

Una rete con più uscite ha una loss per ciascuna, e L è la loro somma pesata.</translation>
    </message>
    <message>
      <extracomment>Supervised.losses</extracomment>
      <source>What is made small, one per output.</source>
      <translation>Ciò che si vuole rendere piccolo, uno per uscita.</translation>
    </message>
    <message>
      <extracomment>Supervised.weights</extracomment>
      <source>How much each loss counts, in the order of the outputs; 1 where nothing is given.</source>
      <translation>Quanto conta ogni loss, nell’ordine delle uscite; 1 dove non è dato nulla.</translation>
    </message>
    <message>
      <extracomment>Supervised.weights</extracomment>
      <source>Loss weights</source>
      <translation>Pesi delle loss</translation>
    </message>
    <message>
      <extracomment>Tanh</extracomment>
      <source>Squeezes every value into −1…1, with zero in the middle.</source>
      <translation>Comprime ogni valore in −1…1, con lo zero in mezzo.</translation>
    </message>
    <message>
      <extracomment>Target</extracomment>
      <source>Stops as soon as a metric is good enough, so that no time is spent on more than is needed.</source>
      <translation>Ferma appena una metrica è abbastanza buona, così non si spende tempo più del necessario.</translation>
    </message>
    <message>
      <extracomment>Target</extracomment>
      <source>Target</source>
      <translation>Obiettivo</translation>
    </message>
    <message>
      <extracomment>Target.relation</extracomment>
      <source>On which side of the value it stops.</source>
      <translation>Da quale lato del valore si ferma.</translation>
    </message>
    <message>
      <extracomment>Target.relation</extracomment>
      <source>Relation</source>
      <translation>Relazione</translation>
    </message>
    <message>
      <extracomment>Target.value</extracomment>
      <source>0.98 is an accuracy of 98 %.</source>
      <translation>0.98 è un'accuratezza del 98 %.</translation>
    </message>
    <message>
      <extracomment>Threshold</extracomment>
      <source>A hard yes or no: one where the input reaches the threshold, zero elsewhere (Heaviside's step).</source>
      <translation>Un sì o no netto: uno dove l’ingresso raggiunge la soglia, zero altrove (il gradino di Heaviside).</translation>
    </message>
    <message>
      <extracomment>Threshold</extracomment>
      <source>y = 1 for x ≥ θ, 0 otherwise      (McCulloch and Pitts 1943; Rosenblatt 1958). Its slope is zero almost everywhere,
so layers before it learn nothing by gradient descent: use Sigmoid while training.</source>
      <translation>y = 1 per x ≥ θ, 0 altrimenti      (McCulloch e Pitts 1943; Rosenblatt 1958). La sua pendenza è zero quasi ovunque,
perciò gli strati davanti non imparano nulla con la discesa del gradiente: durante l’addestramento usa Sigmoid.</translation>
    </message>
    <message>
      <extracomment>Threshold.threshold</extracomment>
      <source>From which input on the answer is one (θ).</source>
      <translation>Da quale ingresso in poi la risposta è uno (θ).</translation>
    </message>
    <message>
      <extracomment>Threshold.threshold</extracomment>
      <source>Threshold</source>
      <translation>Soglia</translation>
    </message>
    <message>
      <extracomment>TimeLimit</extracomment>
      <source>Stops when so much time was spent on training; pauses and validation do not count.</source>
      <translation>Ferma quando si è speso questo tempo nell'addestramento; pause e validazione non contano.</translation>
    </message>
    <message>
      <extracomment>TimeLimit</extracomment>
      <source>Time limit</source>
      <translation>Limite di tempo</translation>
    </message>
    <message>
      <extracomment>TimeLimit.minutes</extracomment>
      <source>Minutes</source>
      <translation>Minuti</translation>
    </message>
    <message>
      <extracomment>TimeLimit.minutes</extracomment>
      <source>Time for training, in minutes.</source>
      <translation>Tempo per l'addestramento, in minuti.</translation>
    </message>
    <message>
      <extracomment>TimeLimit.minutes</extracomment>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>Too large for memory</source>
      <translation>Troppo grande per la memoria</translation>
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>Training keeps every weight several times, and all that the layers gave for a whole batch, until the backward pass has used it.</source>
      <translation>L’addestramento conserva ogni peso più volte, e tutto ciò che gli strati hanno dato per un intero batch, finché il passo all’indietro non l’ha usato.</translation>
    </message>
    <message>
      <extracomment>TooLarge</extracomment>
      <source>weights + gradients + memory of the optimizer + batch · activations      (Chen et al. 2016, Training deep nets with
sublinear memory cost, tells how the last of these grows)</source>
      <translation>pesi + gradienti + memoria dell’ottimizzatore + batch · attivazioni      (Chen et al. 2016, Training deep nets with
sublinear memory cost, spiega come cresce l’ultimo di questi termini)</translation>
    </message>
    <message>
      <extracomment>TopK</extracomment>
      <source>Part of the examples whose class is among the k answers that the network holds for most probable.</source>
      <translation>Parte degli esempi la cui classe è tra le k risposte che la rete ritiene più probabili.</translation>
    </message>
    <message>
      <extracomment>TopK</extracomment>
      <source>Top-k accuracy</source>
      <translation>Accuratezza top-k</translation>
    </message>
    <message>
      <extracomment>TopK.k</extracomment>
      <source>How many answers there are to each example.</source>
      <translation>Quante risposte ci sono per ogni esempio.</translation>
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>All patterns lie within about −1…1 before noise is added.</source>
      <translation>Tutti i pattern stanno entro circa −1…1, prima di aggiungere il rumore.</translation>
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>Toy points</source>
      <translation>Punti giocattolo</translation>
    </message>
    <message>
      <extracomment>ToyPoints</extracomment>
      <source>Two classes of points in the plane, in a pattern that is easy to see and not always easy to learn.</source>
      <translation>Due classi di punti nel piano, in un pattern facile da vedere e non sempre facile da imparare.</translation>
    </message>
    <message>
      <extracomment>ToyPoints.noise</extracomment>
      <source>Standard deviation of the noise added to each coordinate.</source>
      <translation>Deviazione standard del rumore aggiunto a ogni coordinata.</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>How the two classes lie.</source>
      <translation>Come sono disposte le due classi.</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>Pattern</source>
      <translation>Pattern</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>circle</source>
      <translation>cerchio</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>gaussians</source>
      <translation>gaussiane</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>moons</source>
      <translation>lune</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>spirals</source>
      <translation>spirali</translation>
    </message>
    <message>
      <extracomment>ToyPoints.pattern</extracomment>
      <source>xor</source>
      <translation>xor</translation>
    </message>
    <message>
      <extracomment>ToyPoints.samples</extracomment>
      <source>Number of points in all.</source>
      <translation>Numero di punti in tutto.</translation>
    </message>
    <message>
      <extracomment>ToyPoints.test</extracomment>
      <source>Part of the points kept for the test.</source>
      <translation>Parte dei punti tenuta da parte per il test.</translation>
    </message>
    <message>
      <extracomment>ToyPoints.validation</extracomment>
      <source>Part of the points kept for validation.</source>
      <translation>Parte dei punti tenuta da parte per la validazione.</translation>
    </message>
    <message>
      <extracomment>TransformerDecoderLayer</extracomment>
      <source>One block of a decoder: self-attention, attention to what an encoder has read, then two Linear layers.</source>
      <translation>Un blocco di un decoder: self-attention, attenzione a ciò che un encoder ha letto, poi due strati Linear.</translation>
    </message>
    <message>
      <extracomment>TransformerDecoderLayer</extracomment>
      <source>z = norm(x + attention(x)),  u = norm(z + attention(z, memory)),  y = norm(u + W₂ relu(W₁ u))
(Vaswani et al. 2017)</source>
      <translation>z = norm(x + attention(x)),  u = norm(z + attention(z, memory)),  y = norm(u + W₂ relu(W₁ u))
(Vaswani et al. 2017)</translation>
    </message>
    <message>
      <extracomment>TransformerDecoderLayer.causal</extracomment>
      <source>Steps see themselves and what came before only, and all of the memory.</source>
      <translation>I passi vedono solo sé stessi, ciò che viene prima, e tutta la memoria.</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer</extracomment>
      <source>One block of a transformer: self-attention, then two Linear layers, each with a shortcut and a norm.</source>
      <translation>Un blocco di un transformer: self-attention, poi due strati Linear, ognuno con una skip connection e una norma.</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer</extracomment>
      <source>z = norm(x + attention(x)),  y = norm(z + W₂ relu(W₁ z))      (Vaswani et al. 2017). With causal steps it is a
block of GPT. Use it in a repeated Block for a deep one.</source>
      <translation>z = norm(x + attention(x)),  y = norm(z + W₂ relu(W₁ z))      (Vaswani et al. 2017). Con passi causali è un
blocco di GPT. Usalo in un Blocco ripetuto per averne uno profondo.</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.activation</extracomment>
      <source>What bends between the Linear layers.</source>
      <translation>Che cosa piega tra gli strati Linear.</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.activation</extracomment>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.dim_feedforward</extracomment>
      <source>Inner units</source>
      <translation>Unità interne</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.dim_feedforward</extracomment>
      <source>Units of the two Linear layers behind the attention.</source>
      <translation>Unità dei due strati Linear dopo l’attenzione.</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.norm_first</extracomment>
      <source>Norm first</source>
      <translation>Norma prima</translation>
    </message>
    <message>
      <extracomment>TransformerEncoderLayer.norm_first</extracomment>
      <source>Normalises in front of attention and Linear layers, as GPT-2 does, instead of behind: deep ones train more easily (Xiong et al. 2020).</source>
      <translation>Normalizza davanti all’attenzione e agli strati Linear, come fa GPT-2, invece che dietro: le reti profonde si addestrano più facilmente (Xiong et al. 2020).</translation>
    </message>
    <message>
      <extracomment>Triplet</extracomment>
      <source>Examples of one class are drawn together, those of different classes are pushed apart, in a space of embeddings.</source>
      <translation>Gli esempi della stessa classe vengono avvicinati, quelli di classi diverse allontanati, in uno spazio di embedding.</translation>
    </message>
    <message>
      <extracomment>Triplet</extracomment>
      <source>L = mean of max(0, d(a, p) − d(a, n) + m) over triplets: an example a, another p of its class, and n of another one
(Schroff, Kalenichenko and Philbin 2015). Batch-hard takes for each a the farthest p and the nearest n of the
batch; all takes every triplet that still costs something (Hermans, Beyer and Leibe 2017).

The output is a place, not an answer: it may be of any size, and there is no accuracy.</source>
      <translation>L = media di max(0, d(a, p) − d(a, n) + m) su triplette: un esempio a, un altro p della sua classe, e n di un’altra classe
(Schroff, Kalenichenko e Philbin 2015). Batch-hard prende per ogni a il p più lontano e l’n più vicino del
batch; all prende ogni tripletta che costa ancora qualcosa (Hermans, Beyer e Leibe 2017).

L’uscita è un luogo, non una risposta: può avere qualsiasi dimensione, e non c’è accuratezza.</translation>
    </message>
    <message>
      <extracomment>Triplet</extracomment>
      <source>Triplet</source>
      <translation>Triplet</translation>
    </message>
    <message>
      <extracomment>Triplet.margin</extracomment>
      <source>How much farther another class has to be than the own one.</source>
      <translation>Quanto più lontana deve essere un’altra classe rispetto alla propria.</translation>
    </message>
    <message>
      <extracomment>Triplet.mining</extracomment>
      <source>Triplets</source>
      <translation>Triplette</translation>
    </message>
    <message>
      <extracomment>Triplet.mining</extracomment>
      <source>batch_hard</source>
      <translation>batch_hard</translation>
    </message>
    <message>
      <extracomment>Triplet.mining</extracomment>
      <source>batch_hard: the hardest one of each example in its batch; all: every one that still costs something.</source>
      <translation>batch_hard: la più difficile di ogni esempio nel suo batch; tutto: ogni tripletta che costa ancora qualcosa.</translation>
    </message>
    <message>
      <extracomment>Unflatten</extracomment>
      <source>Parts one dimension into several: the opposite of Flatten, to make images of vectors.</source>
      <translation>Divide una dimensione in più dimensioni: il contrario di Flatten, per fare immagini da vettori.</translation>
    </message>
    <message>
      <extracomment>Unflatten.dim</extracomment>
      <source>Dimension</source>
      <translation>Dimensione</translation>
    </message>
    <message>
      <extracomment>Unflatten.dim</extracomment>
      <source>Which one is parted, counted from 1.</source>
      <translation>Quale viene divisa, contando da 1.</translation>
    </message>
    <message>
      <extracomment>Unflatten.sizes</extracomment>
      <source>Sizes</source>
      <translation>Dimensioni</translation>
    </message>
    <message>
      <extracomment>Unflatten.sizes</extracomment>
      <source>The new sizes; −1 stands for what is left.</source>
      <translation>Le nuove dimensioni; −1 sta per ciò che resta.</translation>
    </message>
    <message>
      <extracomment>Uniform</extracomment>
      <source>Uniform</source>
      <translation>Uniforme</translation>
    </message>
    <message>
      <extracomment>Uniform</extracomment>
      <source>Weights from a uniform distribution around zero.</source>
      <translation>Pesi da una distribuzione uniforme intorno a zero.</translation>
    </message>
    <message>
      <extracomment>Uniform.limit</extracomment>
      <source>Largest size of a weight.</source>
      <translation>Grandezza massima di un peso.</translation>
    </message>
    <message>
      <extracomment>Uniform.limit</extracomment>
      <source>Limit a</source>
      <translation>Limite a</translation>
    </message>
    <message>
      <extracomment>UnitFunctions</extracomment>
      <source>For data in the plane: every unit of every layer, red where it is positive and blue where it is negative.</source>
      <translation>Per dati nel piano: ogni unità di ogni strato, rossa dove è positiva e blu dove è negativa.</translation>
    </message>
    <message>
      <extracomment>UnitFunctions</extracomment>
      <source>Unit functions</source>
      <translation>Funzioni delle unità</translation>
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>Unused output of a Block</source>
      <translation>Uscita inutilizzata di un Blocco</translation>
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>What a Block computes and nobody uses costs time and learns nothing.</source>
      <translation>Ciò che un Blocco calcola e nessuno usa costa tempo e non impara nulla.</translation>
    </message>
    <message>
      <extracomment>UnusedOutput</extracomment>
      <source>Where a network ends in a Block with several outputs, the first of them is the answer.</source>
      <translation>Dove una rete finisce in un Blocco con più uscite, la risposta è la prima.</translation>
    </message>
    <message>
      <extracomment>Upsample</extracomment>
      <source>Makes a signal, image or volume larger by repeating its values, or by drawing lines between them.</source>
      <translation>Ingrandisce un segnale, un’immagine o un volume ripetendo i suoi valori, o tracciando linee tra di essi.</translation>
    </message>
    <message>
      <extracomment>Upsample</extracomment>
      <source>y[i] = x[⌊i / factor⌋], or a weighted mean of the nearest values      (followed by a Conv2d it takes the place of
ConvTranspose2d without its chequered patterns: Odena, Dumoulin and Olah 2016)</source>
      <translation>y[i] = x[⌊i / fattore⌋], o una media pesata dei valori più vicini      (seguito da un Conv2d sostituisce
ConvTranspose2d senza i suoi motivi a scacchiera: Odena, Dumoulin e Olah 2016)</translation>
    </message>
    <message>
      <extracomment>Upsample.mode</extracomment>
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <extracomment>Upsample.mode</extracomment>
      <source>Whether values are repeated, or blended in between.</source>
      <translation>Se i valori vengono ripetuti, o sfumati nel mezzo.</translation>
    </message>
    <message>
      <extracomment>Upsample.mode</extracomment>
      <source>linear</source>
      <translation>lineare</translation>
    </message>
    <message>
      <extracomment>Upsample.mode</extracomment>
      <source>nearest</source>
      <translation>vicino</translation>
    </message>
    <message>
      <extracomment>Upsample.scale_factor</extracomment>
      <source>How many times larger it gets.</source>
      <translation>Di quante volte si ingrandisce.</translation>
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>A batch norm subtracts the mean, and with it every constant that the layer before it has added.</source>
      <translation>Una batch norm sottrae la media, e con essa ogni costante aggiunta dallo strato che la precede.</translation>
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>Bias in front of a batch norm</source>
      <translation>Bias davanti a una batch norm</translation>
    </message>
    <message>
      <extracomment>UselessBias</extracomment>
      <source>Its own β takes the place of the bias (Ioffe and Szegedy 2015, section 3.2).</source>
      <translation>Il suo β prende il posto del bias (Ioffe e Szegedy 2015, sezione 3.2).</translation>
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>Each sigmoid hands back at most a quarter of the gradient, so the first of many layers hardly learn.</source>
      <translation>Ogni sigmoide restituisce al massimo un quarto del gradiente, quindi i primi di molti strati imparano a stento.</translation>
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>Vanishing gradient</source>
      <translation>Gradiente che svanisce</translation>
    </message>
    <message>
      <extracomment>VanishingGradient</extracomment>
      <source>|∂L/∂x| ≤ ¼ |∂L/∂y|      (Hochreiter 1991; Glorot and Bengio 2010). Shortcuts and batch norms help.</source>
      <translation>|∂L/∂x| ≤ ¼ |∂L/∂y|      (Hochreiter 1991; Glorot e Bengio 2010). Aiutano le skip connection e le batch norm.</translation>
    </message>
    <message>
      <extracomment>VerticalFlip</extracomment>
      <source>Swaps top and bottom in some of the images, where there is no up and down, as in pictures from above.</source>
      <translation>Scambia alto e basso in alcune delle immagini, dove non ci sono un sopra e un sotto, come nelle foto dall’alto.</translation>
    </message>
    <message>
      <extracomment>VerticalFlip</extracomment>
      <source>Vertical flip</source>
      <translation>Ribaltamento verticale</translation>
    </message>
    <message>
      <extracomment>VerticalFlip</extracomment>
      <source>y[i, j] = x[H − 1 − i, j]      (torchvision: RandomVerticalFlip)</source>
      <translation>y[i, j] = x[H − 1 − i, j]      (torchvision: RandomVerticalFlip)</translation>
    </message>
    <message>
      <extracomment>WarmUp</extracomment>
      <source>Rises from almost nothing in a straight line, then keeps the set learning rate.</source>
      <translation>Sale da quasi nulla in linea retta, poi mantiene il learning rate impostato.</translation>
    </message>
    <message>
      <extracomment>WarmUp</extracomment>
      <source>Warm-up</source>
      <translation>Riscaldamento</translation>
    </message>
    <message>
      <extracomment>WarmUp</extracomment>
      <source>lr · t / (warm-up · T) at step t of T      (Goyal et al. 2017; PyTorch: LinearLR)</source>
      <translation>lr · t / (riscaldamento · T) al passo t di T      (Goyal et al. 2017; PyTorch: LinearLR)</translation>
    </message>
    <message>
      <extracomment>WarmUp.warmup</extracomment>
      <source>Part of the run in which it rises.</source>
      <translation>Parte dell’addestramento in cui sale.</translation>
    </message>
    <message>
      <extracomment>WeightHistogram</extracomment>
      <source>The distribution of the weights of one node, and of their last gradients; of all, or of one tensor.</source>
      <translation>La distribuzione dei pesi di un nodo, e dei loro ultimi gradienti; di tutti, o di un solo tensore.</translation>
    </message>
    <message>
      <extracomment>WeightHistogram.node</extracomment>
      <source>Node</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <extracomment>WeightHistogram.node</extracomment>
      <source>Path of the node.</source>
      <translation>Percorso del nodo.</translation>
    </message>
    <message>
      <extracomment>WeightHistogram.tensor</extracomment>
      <source>Name of a tensor in it; all, if empty.</source>
      <translation>Nome di un suo tensore; tutti, se è vuoto.</translation>
    </message>
    <message>
      <extracomment>WeightHistogram.tensor</extracomment>
      <source>Tensor</source>
      <translation>Tensore</translation>
    </message>
    <message>
      <extracomment>Weights</extracomment>
      <source>All tensors of the network in a safetensors file; several networks are told apart by the name in front.</source>
      <translation>Tutti i tensori della rete in un file safetensors; se le reti sono più d’una, si distinguono dal nome messo davanti.</translation>
    </message>
    <message>
      <extracomment>Weights</extracomment>
      <source>Weights (safetensors)</source>
      <translation>Pesi (safetensors)</translation>
    </message>
    <message>
      <extracomment>XavierNormal</extracomment>
      <source>Normal, with the variance that keeps both signals and gradients of linear layers at their size.</source>
      <translation>Normale, con la varianza che mantiene della stessa grandezza sia i segnali sia i gradienti di strati lineari.</translation>
    </message>
    <message>
      <extracomment>XavierNormal</extracomment>
      <source>Xavier normal</source>
      <translation>Xavier normale</translation>
    </message>
    <message>
      <extracomment>XavierNormal</extracomment>
      <source>w ~ N(0, σ²),  σ = gain · √(2 / (inputs + outputs))      (Glorot and Bengio 2010)</source>
      <translation>w ~ N(0, σ²),  σ = guadagno · √(2 / (ingressi + uscite))      (Glorot e Bengio 2010)</translation>
    </message>
    <message>
      <extracomment>XavierUniform</extracomment>
      <source>Uniform, with the variance that keeps both signals and gradients of linear layers at their size.</source>
      <translation>Uniforme, con la varianza che mantiene della stessa grandezza sia i segnali sia i gradienti di strati lineari.</translation>
    </message>
    <message>
      <extracomment>XavierUniform</extracomment>
      <source>Xavier uniform</source>
      <translation>Xavier uniforme</translation>
    </message>
    <message>
      <extracomment>XavierUniform</extracomment>
      <source>w ~ U(−a, a),  a = gain · √(6 / (inputs + outputs))      (Glorot and Bengio 2010)</source>
      <translation>w ~ U(−a, a),  a = guadagno · √(6 / (ingressi + uscite))      (Glorot e Bengio 2010)</translation>
    </message>
    <message>
      <extracomment>XavierUniform.gain</extracomment>
      <source>Factor on all weights; 5/3 suits tanh.</source>
      <translation>Fattore su tutti i pesi; 5/3 va bene per la tanh.</translation>
    </message>
    <message>
      <extracomment>Zeros</extracomment>
      <source>All weights begin at zero: then all units of a layer stay equal, and nothing behind them ever learns.</source>
      <translation>Tutti i pesi cominciano da zero: allora tutte le unità di uno strato restano uguali, e niente di ciò che sta dietro impara mai.</translation>
    </message>
    <message>
      <extracomment>Zeros</extracomment>
      <source>Zeros</source>
      <translation>Zeri</translation>
    </message>
    <message>
      <extracomment>Zeros</extracomment>
      <source>w = 0. Worth a try to see why it does not work.</source>
      <translation>w = 0. Vale la pena di provare, per vedere perché non funziona.</translation>
    </message>
    <message>
      <extracomment>app.py</extracomment>
      <source>Everything is as you left it.</source>
      <translation>Tutto è come l’hai lasciato.</translation>
    </message>
    <message>
      <extracomment>app.py</extracomment>
      <source>Restored after a crash.</source>
      <translation>Ripristinato dopo un arresto anomalo.</translation>
    </message>
    <message>
      <extracomment>app.py</extracomment>
      <source>Something went wrong inside the program: {value}. Your work is kept; go on.</source>
      <translation>Qualcosa è andato storto dentro il programma: {value}. Il tuo lavoro è conservato; continua pure.</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Insert {layer}</source>
      <translation>Inserisci {layer}</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Remove {name}</source>
      <translation>Rimuovi {name}</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>So many activations of the kind of {name} stand behind one another that at most one part in {part:,} of the gradient gets back to the first layers: they hardly learn. Use ReLU instead, or add batch norms.</source>
      <translation>Qui si susseguono così tante attivazioni del tipo di {name} che ai primi strati torna al massimo una parte su {part:,} del gradiente: imparano a stento. Usa ReLU al loro posto, o aggiungi delle batch norm.</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Use {layer} in all {count} places</source>
      <translation>Usa {layer} in tutti i {count} posti</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>Use {sibling} instead</source>
      <translation>Usa invece {sibling}</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>{first} and {second} follow one another without an activation, so together they are one linear map and can do no more than a single layer. Put an activation between them.</source>
      <translation>{first} e {second} si susseguono senza un’attivazione, quindi insieme sono una sola mappa lineare e non possono fare più di un solo strato. Metti un’attivazione tra di loro.</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>{name} is flat, so no gradient comes back through it and the layers before it learn nothing. Use {layer} while training.</source>
      <translation>{name} è piatto, quindi attraverso di esso non torna alcun gradiente e gli strati che lo precedono non imparano nulla. Usa {layer} durante l’addestramento.</translation>
    </message>
    <message>
      <extracomment>checks/activation.py</extracomment>
      <source>{name} leaves what it gets as it is. Remove it.</source>
      <translation>{name} lascia com’è ciò che riceve. Rimuovilo.</translation>
    </message>
    <message>
      <extracomment>checks/augmentation.py</extracomment>
      <source>Move {name} up</source>
      <translation>Sposta {name} più su</translation>
    </message>
    <message>
      <extracomment>checks/augmentation.py</extracomment>
      <source>{transform} cuts values to 0…1, but {earlier} has moved them out of that range before. Move it up.</source>
      <translation>{transform} taglia i valori a 0…1, ma {earlier} li ha già spostati fuori da quell’intervallo. Spostala più su.</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>Switch off the bias of {name}</source>
      <translation>Disattiva il bias di {name}</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>The bias of {name} is taken away again by the {norm} behind it, which has a shift of its own. Switch it off.</source>
      <translation>Il bias di {name} viene tolto di nuovo da {norm}, che lo segue e ha uno spostamento suo. Disattivalo.</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>The last batch of an epoch has a single example ({count:,} in batches of {size}), on which {name} cannot work: training stops there.</source>
      <translation>L’ultimo batch di un’epoca ha un solo esempio ({count:,} in batch da {size}), e {name} non può lavorarci: l’addestramento si ferma lì.</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>Use batches of {size}</source>
      <translation>Usa batch da {size}</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{dropout} stands before {norm}, which then learns a variance that no longer holds when nothing is dropped. Put it behind the last batch norm, or remove it.</source>
      <translation>{dropout} sta prima di {norm}, che così impara una varianza non più valida quando non si scarta nulla. Mettilo dopo l’ultima batch norm, o rimuovilo.</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{name} compares the examples of a batch, but a batch has only one.</source>
      <translation>{name} confronta gli esempi di un batch, ma un batch ne ha uno solo.</translation>
    </message>
    <message>
      <extracomment>checks/batch_norm.py</extracomment>
      <source>{why} Use batches of {better}.</source>
      <translation>{why} Usa batch da {better}.</translation>
    </message>
    <message>
      <extracomment>checks/block.py</extracomment>
      <source>Nothing uses {outputs} of {name}. Connect it, or delete what leads to it inside.</source>
      <translation>Nessuno usa {outputs} di {name}. Collega questa uscita, o elimina ciò che vi porta all’interno.</translation>
    </message>
    <message>
      <extracomment>checks/block.py</extracomment>
      <source>{name} has {count} outputs and is the last layer, so only {first} is used. Connect the others, or join them inside with Add or Concat.</source>
      <translation>{name} ha {count} uscite ed è l’ultimo strato, quindi si usa solo {first}. Collega le altre, o uniscile all’interno con Add o Concat.</translation>
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>A batch of {batch:,} is larger than the training set of {count:,}, so each epoch is a single step. Use batches of {size}.</source>
      <translation>Un batch di {batch:,} è più grande del training set di {count:,}, quindi ogni epoca è un solo passo. Usa batch da {size}.</translation>
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>Add {transform}</source>
      <translation>Aggiungi {transform}</translation>
    </message>
    <message>
      <extracomment>checks/data.py</extracomment>
      <source>The values of {data} have mean {mean:g} and spread {std:g}. With mean 0 and spread 1 all weights learn equally fast. Add {transform} to the transforms.</source>
      <translation>I valori di {data} hanno media {mean:g} e dispersione {std:g}. Con media 0 e dispersione 1 tutti i pesi imparano alla stessa velocità. Aggiungi {transform} alle trasformazioni.</translation>
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>Drop {part:.0f} %</source>
      <translation>Scarta il {part:.0f} %</translation>
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>{name} drops {part:.0f} % of the values, so the layers behind it see hardly anything. Usual are 10 % to 50 %.</source>
      <translation>{name} scarta il {part:.0f} % dei valori, quindi gli strati che lo seguono non vedono quasi nulla. Di solito si usa dal 10 % al 50 %.</translation>
    </message>
    <message>
      <extracomment>checks/dropout.py</extracomment>
      <source>{name} is the last layer, so it sets some of the answers themselves to zero. Remove it, or put it in front of the layer before.</source>
      <translation>{name} è l’ultimo strato, quindi azzera alcune delle risposte stesse. Rimuovilo, o mettilo davanti allo strato che lo precede.</translation>
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>A “{tensor}” of {name} was set by hand, but this layer has none, so it is ignored.</source>
      <translation>Un “{tensor}” di {name} è stato impostato a mano, ma questo strato non ne ha, quindi viene ignorato.</translation>
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>Forget the hand-set weights</source>
      <translation>Dimentica i pesi impostati a mano</translation>
    </message>
    <message>
      <extracomment>checks/handwork.py</extracomment>
      <source>The “{tensor}” of {name} was set by hand when it was {was}. It is {now} now, so that is ignored.</source>
      <translation>Il “{tensor}” di {name} è stato impostato a mano quando era {was}. Ora è {now}, quindi viene ignorato.</translation>
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Make the largest layers smaller: pooling in front of a Flatten helps most.</source>
      <translation>Riduci gli strati più grandi: un pooling davanti a un Flatten è ciò che aiuta di più.</translation>
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Training this network takes about {need} of the {free} of memory that are free, which may slow down or stop this computer. {advice}</source>
      <translation>Addestrare questa rete richiede circa {need} dei {free} di memoria liberi, il che può rallentare o bloccare questo computer. {advice}</translation>
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Training this network takes about {need}, but there are only {whole} of memory. {advice}</source>
      <translation>Addestrare questa rete richiede circa {need}, ma ci sono solo {whole} di memoria. {advice}</translation>
    </message>
    <message>
      <extracomment>checks/memory.py</extracomment>
      <source>Use smaller batches.</source>
      <translation>Usa batch più piccoli.</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>A learning rate of {lr:g} is far too high for {rule}: the steps overshoot and the loss jumps or explodes. Try {usual:g}.</source>
      <translation>Un learning rate di {lr:g} è davvero troppo alto per {rule}: i passi vanno oltre il minimo e la loss salta o esplode. Prova {usual:g}.</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Set the learning rate to {usual:g}</source>
      <translation>Imposta il learning rate a {usual:g}</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Set the momentum to 0.9</source>
      <translation>Imposta il momento a 0,9</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Use Adam</source>
      <translation>Usa Adam</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>Use all examples in each step</source>
      <translation>Usa tutti gli esempi a ogni passo</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>With a learning rate of 0 nothing is learned. Try {usual:g}.</source>
      <translation>Con un learning rate di 0 non si impara nulla. Prova {usual:g}.</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>With a momentum of {momentum:g} the steps never slow down, and the loss swings or explodes. Usual is 0.9.</source>
      <translation>Con un momento di {momentum:g} i passi non rallentano mai, e la loss oscilla o esplode. Di solito si usa 0,9.</translation>
    </message>
    <message>
      <extracomment>checks/optimizer.py</extracomment>
      <source>{rule} compares each gradient with the one before, but these are of different batches: {size} of {count:,} examples. It easily goes astray.</source>
      <translation>{rule} confronta ogni gradiente con il precedente, ma sono di batch diversi: {size} esempi su {count:,}. Si perde facilmente.</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>Add a {layer}</source>
      <translation>Aggiungi un {layer}</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>Use {loss} without {name}</source>
      <translation>Usa {loss} senza {name}</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>With {name} and {loss} the gradient is almost zero just where an answer is quite wrong. For classes, {better} learns faster, and wants the raw scores.</source>
      <translation>Con {name} e {loss} il gradiente è quasi zero proprio dove una risposta è del tutto sbagliata. Per le classi, {better} impara più in fretta, e vuole i punteggi grezzi.</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>holds the scores between {low:g} and {high:g}</source>
      <translation>tiene i punteggi tra {low:g} e {high:g}</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>sets negative outputs to zero, and from there no gradient comes back</source>
      <translation>azzera le uscite negative, e da lì non torna alcun gradiente</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>{loss} contains a {layer} already. Twice flattens the scores, and learning becomes slow. Remove this one.</source>
      <translation>{loss} contiene già {layer}. Due volte appiattisce i punteggi, e l’apprendimento diventa lento. Rimuovi questo strato.</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>{loss} takes logarithms of probabilities. Put a {layer} behind {name}, or use cross-entropy, which contains it.</source>
      <translation>{loss} si aspetta logaritmi di probabilità. Metti un {layer} dopo {name}, oppure usa la cross-entropy, che lo contiene.</translation>
    </message>
    <message>
      <extracomment>checks/output.py</extracomment>
      <source>{name} is the last layer and {why}, but {loss} wants values that may be of any size. Remove it.</source>
      <translation>{name} è l’ultimo strato e {why}, ma {loss} vuole valori di qualsiasi grandezza. Rimuovilo.</translation>
    </message>
    <message>
      <extracomment>checks/runner.py</extracomment>
      <source>Let the program choose</source>
      <translation>Lascia scegliere al programma</translation>
    </message>
    <message>
      <extracomment>checks/runner.py</extracomment>
      <source>{why} So PyTorch trains this project.</source>
      <translation>{why} Perciò questo progetto è addestrato da PyTorch.</translation>
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>All layers that have weights are frozen, so there is nothing to train. Unfreeze some.</source>
      <translation>Tutti gli strati con pesi sono congelati, quindi non c’è nulla da addestrare. Scongelane qualcuno.</translation>
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>No layer of this network has weights, so there is nothing to train. Add a Linear layer.</source>
      <translation>Nessuno strato di questa rete ha pesi, quindi non c’è nulla da addestrare. Aggiungi uno strato Linear.</translation>
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>Unfreeze all layers</source>
      <translation>Scongela tutti gli strati</translation>
    </message>
    <message>
      <extracomment>checks/weights.py</extracomment>
      <source>{name} alone has {part:.0f} % of all weights ({count:,}), since it reads every pixel of {shape}. Make the image smaller before it is flattened.</source>
      <translation>{name} da solo ha il {part:.0f} % di tutti i pesi ({count:,}), perché legge ogni pixel di {shape}. Rimpicciolisci l’immagine prima di appiattirla.</translation>
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>Set the padding to {better}</source>
      <translation>Imposta il padding a {better}</translation>
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>Set the stride to {side}</source>
      <translation>Imposta lo stride a {side}</translation>
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>With a padding of {padding} the outermost windows of {name}, {side} pixels wide, see nothing but zeros. Use {better}.</source>
      <translation>Con un padding di {padding} le finestre più esterne di {name}, larghe {side} pixel, non vedono altro che zeri. Usa {better}.</translation>
    </message>
    <message>
      <extracomment>checks/window.py</extracomment>
      <source>{name} moves its window of {side} pixels by {stride}, so {lost} of {stride} rows and columns are never seen. Make the stride at most as large as the window.</source>
      <translation>{name} sposta la sua finestra di {side} pixel di {stride}, quindi {lost} righe e colonne su {stride} non si vedono mai. Scegli uno stride grande al massimo quanto la finestra.</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Each Block is edited on its own again.</source>
      <translation>Ogni Blocco torna a essere modificato da solo.</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Fold into {name}</source>
      <translation>Accorpa in {name}</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Make a Block</source>
      <translation>Crea un Blocco</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Only an activation, norm or dropout can be folded, into the layer before it.</source>
      <translation>Nello strato che precede si possono accorpare solo un’attivazione, una norma o un dropout.</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Rename</source>
      <translation>Rinomina</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Rename {name}</source>
      <translation>Rinomina {name}</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Title of the layer:</source>
      <translation>Titolo dello strato:</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Unfold {name}</source>
      <translation>Separa {name}</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>Unpack {name}</source>
      <translation>Scomponi {name}</translation>
    </message>
    <message>
      <extracomment>commands/block.py</extracomment>
      <source>What you change inside a Block is changed in all equal Blocks from now on.</source>
      <translation>Ciò che cambi dentro un Blocco cambia d’ora in poi in tutti i Blocchi uguali.</translation>
    </message>
    <message>
      <extracomment>commands/edit.py</extracomment>
      <source>Redo {what}</source>
      <translation>Ripeti {what}</translation>
    </message>
    <message>
      <extracomment>commands/edit.py</extracomment>
      <source>Undo {what}</source>
      <translation>Annulla {what}</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Along the wire, to the left</source>
      <translation>Lungo il filo, verso sinistra</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Along the wire, to the right</source>
      <translation>Lungo il filo, verso destra</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Into the Block, or to the settings</source>
      <translation>Dentro il Blocco, o alle impostazioni</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Move down</source>
      <translation>Sposta in basso</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Move to the left</source>
      <translation>Sposta a sinistra</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Move to the right</source>
      <translation>Sposta a destra</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Move up</source>
      <translation>Sposta in alto</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>Select the next layer as well</source>
      <translation>Seleziona anche lo strato successivo</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>To the first layer</source>
      <translation>Al primo strato</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>To the last layer</source>
      <translation>All’ultimo strato</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>To what lies above</source>
      <translation>A ciò che sta sopra</translation>
    </message>
    <message>
      <extracomment>commands/keys.py</extracomment>
      <source>To what lies below</source>
      <translation>A ciò che sta sotto</translation>
    </message>
    <message>
      <extracomment>commands: about</extracomment>
      <source>Versions and licences</source>
      <translation>Versioni e licenze</translation>
    </message>
    <message>
      <extracomment>commands: add_note</extracomment>
      <source>Put a note on the canvas and write in it</source>
      <translation>Metti una nota sulla tela e scrivici dentro</translation>
    </message>
    <message>
      <extracomment>commands: add_point</extracomment>
      <source>Add a point to the wire</source>
      <translation>Aggiungi un punto al filo</translation>
    </message>
    <message>
      <extracomment>commands: add_point</extracomment>
      <source>Lead the selected wire through a point; a double-click on the wire does the same</source>
      <translation>Fai passare il filo selezionato per un punto; un doppio clic sul filo fa lo stesso</translation>
    </message>
    <message>
      <extracomment>commands: align_bottom</extracomment>
      <source>Align bottom edges</source>
      <translation>Allinea i bordi inferiori</translation>
    </message>
    <message>
      <extracomment>commands: align_bottom</extracomment>
      <source>Put the selected cards into a row, at the bottom</source>
      <translation>Metti in riga le schede selezionate, in basso</translation>
    </message>
    <message>
      <extracomment>commands: align_centre</extracomment>
      <source>Align centres</source>
      <translation>Allinea i centri</translation>
    </message>
    <message>
      <extracomment>commands: align_centre</extracomment>
      <source>Put the selected cards below one another, in the middle</source>
      <translation>Metti le schede selezionate una sotto l’altra, al centro</translation>
    </message>
    <message>
      <extracomment>commands: align_left</extracomment>
      <source>Align left edges</source>
      <translation>Allinea a sinistra</translation>
    </message>
    <message>
      <extracomment>commands: align_left</extracomment>
      <source>Put the selected cards below one another, at the left</source>
      <translation>Metti le schede selezionate una sotto l’altra, a sinistra</translation>
    </message>
    <message>
      <extracomment>commands: align_middle</extracomment>
      <source>Align middles</source>
      <translation>Allinea a metà altezza</translation>
    </message>
    <message>
      <extracomment>commands: align_middle</extracomment>
      <source>Put the selected cards into a row, in the middle</source>
      <translation>Metti in riga le schede selezionate, a metà altezza</translation>
    </message>
    <message>
      <extracomment>commands: align_right</extracomment>
      <source>Align right edges</source>
      <translation>Allinea a destra</translation>
    </message>
    <message>
      <extracomment>commands: align_right</extracomment>
      <source>Put the selected cards below one another, at the right</source>
      <translation>Metti le schede selezionate una sotto l’altra, a destra</translation>
    </message>
    <message>
      <extracomment>commands: align_top</extracomment>
      <source>Align top edges</source>
      <translation>Allinea i bordi superiori</translation>
    </message>
    <message>
      <extracomment>commands: align_top</extracomment>
      <source>Put the selected cards into a row, at the top</source>
      <translation>Metti in riga le schede selezionate, in alto</translation>
    </message>
    <message>
      <extracomment>commands: arrange</extracomment>
      <source>Arrange all</source>
      <translation>Disponi tutto</translation>
    </message>
    <message>
      <extracomment>commands: arrange</extracomment>
      <source>Lay out all cards in the order in which they compute</source>
      <translation>Disponi tutte le schede nell’ordine in cui calcolano</translation>
    </message>
    <message>
      <extracomment>commands: arrange_selection</extracomment>
      <source>Arrange selection</source>
      <translation>Disponi la selezione</translation>
    </message>
    <message>
      <extracomment>commands: arrange_selection</extracomment>
      <source>Lay out the selected cards; all others stay where they are</source>
      <translation>Disponi le schede selezionate; tutte le altre restano dove sono</translation>
    </message>
    <message>
      <extracomment>commands: blank</extracomment>
      <source>Black screen</source>
      <translation>Schermo nero</translation>
    </message>
    <message>
      <extracomment>commands: blank</extracomment>
      <source>While presenting: nothing to see, until any key is pressed</source>
      <translation>Durante la presentazione: non si vede nulla, finché non premi un tasto qualsiasi</translation>
    </message>
    <message>
      <extracomment>commands: build</extracomment>
      <source>Layout for building</source>
      <translation>Disposizione per costruire</translation>
    </message>
    <message>
      <extracomment>commands: build</extracomment>
      <source>Palette, inspector and a large canvas</source>
      <translation>Palette, ispettore e una tela grande</translation>
    </message>
    <message>
      <extracomment>commands: bypass</extracomment>
      <source>Bypass</source>
      <translation>Escludi</translation>
    </message>
    <message>
      <extracomment>commands: bypass</extracomment>
      <source>Compute without the selected layers, or with them again</source>
      <translation>Calcola senza gli strati selezionati, o di nuovo con loro</translation>
    </message>
    <message>
      <extracomment>commands: card</extracomment>
      <source>Card of the demo</source>
      <translation>Scheda della demo</translation>
    </message>
    <message>
      <extracomment>commands: card</extracomment>
      <source>What to think about, to watch, and what happened</source>
      <translation>Su cosa riflettere, che cosa osservare, e che cosa è successo</translation>
    </message>
    <message>
      <extracomment>commands: command_palette</extracomment>
      <source>Every command, layer, demo and node by a few letters</source>
      <translation>Ogni comando, strato, demo e nodo con poche lettere</translation>
    </message>
    <message>
      <extracomment>commands: command_palette</extracomment>
      <source>Find a command…</source>
      <translation>Trova un comando…</translation>
    </message>
    <message>
      <extracomment>commands: connect</extracomment>
      <source>Connect from here…</source>
      <translation>Collega da qui…</translation>
    </message>
    <message>
      <extracomment>commands: connect</extracomment>
      <source>Lead a wire from the current layer: arrows choose where to, Enter connects, Esc cancels</source>
      <translation>Tira un filo dallo strato corrente: le frecce scelgono dove, Invio collega, Esc annulla</translation>
    </message>
    <message>
      <extracomment>commands: copy</extracomment>
      <source>Copy the selected layers and notes, as readable text</source>
      <translation>Copia gli strati e le note selezionati, come testo leggibile</translation>
    </message>
    <message>
      <extracomment>commands: copy_params</extracomment>
      <source>Copy parameters</source>
      <translation>Copia i parametri</translation>
    </message>
    <message>
      <extracomment>commands: copy_params</extracomment>
      <source>Copy the settings of the selected layer</source>
      <translation>Copia le impostazioni dello strato selezionato</translation>
    </message>
    <message>
      <extracomment>commands: cut</extracomment>
      <source>Cut</source>
      <translation>Taglia</translation>
    </message>
    <message>
      <extracomment>commands: cut</extracomment>
      <source>Take the selected layers and notes away, onto the clipboard</source>
      <translation>Togli gli strati e le note selezionati e mettili negli appunti</translation>
    </message>
    <message>
      <extracomment>commands: delete</extracomment>
      <source>Delete the selected layers, wires and notes</source>
      <translation>Elimina gli strati, i fili e le note selezionati</translation>
    </message>
    <message>
      <extracomment>commands: diagnostics</extracomment>
      <source>Copy diagnostics</source>
      <translation>Copia la diagnostica</translation>
    </message>
    <message>
      <extracomment>commands: diagnostics</extracomment>
      <source>Versions and recent problems, for a bug report</source>
      <translation>Versioni e problemi recenti, per segnalare un errore</translation>
    </message>
    <message>
      <extracomment>commands: distribute_across</extracomment>
      <source>Distribute horizontally</source>
      <translation>Distribuisci in orizzontale</translation>
    </message>
    <message>
      <extracomment>commands: distribute_across</extracomment>
      <source>Make the gaps from left to right equal</source>
      <translation>Rendi uguali gli spazi da sinistra a destra</translation>
    </message>
    <message>
      <extracomment>commands: distribute_down</extracomment>
      <source>Distribute vertically</source>
      <translation>Distribuisci in verticale</translation>
    </message>
    <message>
      <extracomment>commands: distribute_down</extracomment>
      <source>Make the gaps from top to bottom equal</source>
      <translation>Rendi uguali gli spazi dall’alto in basso</translation>
    </message>
    <message>
      <extracomment>commands: duplicate</extracomment>
      <source>Copy the selected layers and notes to a free place; Alt and a drag pull copies out</source>
      <translation>Copia gli strati e le note selezionati in un posto libero; Alt e un trascinamento ne tirano fuori copie</translation>
    </message>
    <message>
      <extracomment>commands: duplicate</extracomment>
      <source>Duplicate</source>
      <translation>Duplica</translation>
    </message>
    <message>
      <extracomment>commands: duplicate_inputs</extracomment>
      <source>Copy the selected layers with the wires that lead to them</source>
      <translation>Copia gli strati selezionati con i fili che vi arrivano</translation>
    </message>
    <message>
      <extracomment>commands: duplicate_inputs</extracomment>
      <source>Duplicate with inputs</source>
      <translation>Duplica con gli ingressi</translation>
    </message>
    <message>
      <extracomment>commands: edit_together</extracomment>
      <source>What is changed inside a Block is changed in all Blocks that hold the same network</source>
      <translation>Ciò che cambi dentro un Blocco cambia in tutti i Blocchi che contengono la stessa rete</translation>
    </message>
    <message>
      <extracomment>commands: edit_weights</extracomment>
      <source>Edit weights</source>
      <translation>Modifica i pesi</translation>
    </message>
    <message>
      <extracomment>commands: edit_weights</extracomment>
      <source>Go close to the selected layer; arrow keys or Tab walk along its weights, Enter types one</source>
      <translation>Avvicinati allo strato selezionato; le frecce o Tab percorrono i suoi pesi, Invio ne scrive uno</translation>
    </message>
    <message>
      <extracomment>commands: enlarge</extracomment>
      <source>Let the panel with the focus (or the canvas) fill the window; once more puts it back</source>
      <translation>Fai riempire la finestra al pannello attivo (o alla tela); ripeti per rimetterlo a posto</translation>
    </message>
    <message>
      <extracomment>commands: enter_block</extracomment>
      <source>Enter Block</source>
      <translation>Entra nel Blocco</translation>
    </message>
    <message>
      <extracomment>commands: enter_block</extracomment>
      <source>Show the network inside the selected Block</source>
      <translation>Mostra la rete dentro il Blocco selezionato</translation>
    </message>
    <message>
      <extracomment>commands: export</extracomment>
      <source>Export</source>
      <translation>Esporta</translation>
    </message>
    <message>
      <extracomment>commands: find</extracomment>
      <source>Find a layer to add</source>
      <translation>Trova uno strato da aggiungere</translation>
    </message>
    <message>
      <extracomment>commands: find</extracomment>
      <source>Search the palette</source>
      <translation>Cerca nella palette</translation>
    </message>
    <message>
      <extracomment>commands: find_in_graph</extracomment>
      <source>Find in the network…</source>
      <translation>Trova nella rete…</translation>
    </message>
    <message>
      <extracomment>commands: find_in_graph</extracomment>
      <source>Find layers by title, id, kind or value (kernel_size=5), and notes by their words</source>
      <translation>Trova strati per titolo, id, tipo o valore (kernel_size=5), e note per le loro parole</translation>
    </message>
    <message>
      <extracomment>commands: find_next</extracomment>
      <source>Find next</source>
      <translation>Trova successivo</translation>
    </message>
    <message>
      <extracomment>commands: find_next</extracomment>
      <source>Go to the next layer that was found, into its Block if need be</source>
      <translation>Vai al prossimo strato trovato, anche dentro il suo Blocco</translation>
    </message>
    <message>
      <extracomment>commands: find_previous</extracomment>
      <source>Find previous</source>
      <translation>Trova precedente</translation>
    </message>
    <message>
      <extracomment>commands: find_previous</extracomment>
      <source>Go back to the layer that was found before</source>
      <translation>Torna allo strato trovato prima</translation>
    </message>
    <message>
      <extracomment>commands: find_rate</extracomment>
      <source>Find a learning rate…</source>
      <translation>Trova un tasso di apprendimento…</translation>
    </message>
    <message>
      <extracomment>commands: find_rate</extracomment>
      <source>Train a copy with a rising rate, and see where the loss falls fastest</source>
      <translation>Addestra una copia con un tasso crescente e guarda dove la perdita scende più in fretta</translation>
    </message>
    <message>
      <extracomment>commands: fit</extracomment>
      <source>Fit</source>
      <translation>Adatta</translation>
    </message>
    <message>
      <extracomment>commands: fit</extracomment>
      <source>Show the whole network</source>
      <translation>Mostra l’intera rete</translation>
    </message>
    <message>
      <extracomment>commands: fold</extracomment>
      <source>Fold</source>
      <translation>Accorpa</translation>
    </message>
    <message>
      <extracomment>commands: fold</extracomment>
      <source>Set activation, norm and dropout on the card of the layer before them</source>
      <translation>Metti attivazione, norma e dropout sulla scheda dello strato che li precede</translation>
    </message>
    <message>
      <extracomment>commands: forget_weights</extracomment>
      <source>Of the selected layers, or of all, if none is selected</source>
      <translation>Degli strati selezionati, o di tutti, se non ne è selezionato nessuno</translation>
    </message>
    <message>
      <extracomment>commands: frame</extracomment>
      <source>Put a coloured frame with a title around the selected layers; it takes them along when it is moved</source>
      <translation>Metti una cornice colorata con un titolo intorno agli strati selezionati; spostandola li porta con sé</translation>
    </message>
    <message>
      <extracomment>commands: freeze</extracomment>
      <source>Freeze layers</source>
      <translation>Congela gli strati</translation>
    </message>
    <message>
      <extracomment>commands: freeze</extracomment>
      <source>Training leaves the weights of the selected layers alone</source>
      <translation>L’addestramento non tocca i pesi degli strati selezionati</translation>
    </message>
    <message>
      <extracomment>commands: full_screen</extracomment>
      <source>Full screen</source>
      <translation>Schermo intero</translation>
    </message>
    <message>
      <extracomment>commands: full_screen</extracomment>
      <source>Use the whole screen</source>
      <translation>Usa tutto lo schermo</translation>
    </message>
    <message>
      <extracomment>commands: gallery</extracomment>
      <source>Gallery of demos…</source>
      <translation>Galleria delle demo…</translation>
    </message>
    <message>
      <extracomment>commands: gallery</extracomment>
      <source>Open one of the demos of the lecture</source>
      <translation>Apri una delle demo della lezione</translation>
    </message>
    <message>
      <extracomment>commands: help_page</extracomment>
      <source>Explain what is selected</source>
      <translation>Spiega ciò che è selezionato</translation>
    </message>
    <message>
      <extracomment>commands: help_page</extracomment>
      <source>What it does, its formula, its settings, and how it is written in PyTorch</source>
      <translation>Che cosa fa, la sua formula, le sue impostazioni, e come si scrive in PyTorch</translation>
    </message>
    <message>
      <extracomment>commands: keep_block</extracomment>
      <source>Keep in My blocks…</source>
      <translation>Conserva tra i miei Blocchi…</translation>
    </message>
    <message>
      <extracomment>commands: keep_block</extracomment>
      <source>Keep the selected Block in the palette, for other projects as well</source>
      <translation>Conserva il Blocco selezionato nella palette, anche per altri progetti</translation>
    </message>
    <message>
      <extracomment>commands: knife</extracomment>
      <source>Cut wires</source>
      <translation>Taglia i fili</translation>
    </message>
    <message>
      <extracomment>commands: knife</extracomment>
      <source>Draw a line across the wires to be removed; Ctrl and a drag with the right button do the same</source>
      <translation>Traccia una linea attraverso i fili da togliere; Ctrl e un trascinamento con il tasto destro fanno lo stesso</translation>
    </message>
    <message>
      <extracomment>commands: larger</extracomment>
      <source>Larger letters</source>
      <translation>Caratteri più grandi</translation>
    </message>
    <message>
      <extracomment>commands: larger</extracomment>
      <source>Letters and buttons a quarter larger, up to twice as large</source>
      <translation>Lettere e pulsanti più grandi di un quarto, fino al doppio</translation>
    </message>
    <message>
      <extracomment>commands: lasso</extracomment>
      <source>Draw around layers to select them; Alt and a drag on the empty canvas do the same</source>
      <translation>Disegna intorno agli strati per selezionarli; Alt e un trascinamento sulla tela vuota fanno lo stesso</translation>
    </message>
    <message>
      <extracomment>commands: lasso</extracomment>
      <source>Lasso</source>
      <translation>Lazo</translation>
    </message>
    <message>
      <extracomment>commands: leave_block</extracomment>
      <source>Go one level out</source>
      <translation>Esci di un livello</translation>
    </message>
    <message>
      <extracomment>commands: leave_block</extracomment>
      <source>Leave Block</source>
      <translation>Esci dal Blocco</translation>
    </message>
    <message>
      <extracomment>commands: leave_presentation</extracomment>
      <source>Leave the presentation</source>
      <translation>Esci dalla presentazione</translation>
    </message>
    <message>
      <extracomment>commands: leave_presentation</extracomment>
      <source>The window as it was before</source>
      <translation>La finestra com’era prima</translation>
    </message>
    <message>
      <extracomment>commands: make_block</extracomment>
      <source>Put the selected layers into a Block; its wires stay as they are</source>
      <translation>Metti gli strati selezionati in un Blocco; i suoi fili restano come sono</translation>
    </message>
    <message>
      <extracomment>commands: minimap</extracomment>
      <source>A map of the whole network, where not all of it is in view</source>
      <translation>Una mappa dell’intera rete, quando non si vede tutta</translation>
    </message>
    <message>
      <extracomment>commands: minimap</extracomment>
      <source>Minimap</source>
      <translation>Minimappa</translation>
    </message>
    <message>
      <extracomment>commands: new</extracomment>
      <source>New network</source>
      <translation>Nuova rete</translation>
    </message>
    <message>
      <extracomment>commands: next_area</extracomment>
      <source>Next area</source>
      <translation>Area successiva</translation>
    </message>
    <message>
      <extracomment>commands: next_area</extracomment>
      <source>Palette, canvas, inspector, panels, bar: give the keys to the next</source>
      <translation>Palette, tela, ispettore, pannelli, barra: dai i tasti alla prossima</translation>
    </message>
    <message>
      <extracomment>commands: next_demo</extracomment>
      <source>Next demo</source>
      <translation>Demo successiva</translation>
    </message>
    <message>
      <extracomment>commands: next_demo</extracomment>
      <source>While presenting: the next demo of the gallery</source>
      <translation>Durante la presentazione: la prossima demo della galleria</translation>
    </message>
    <message>
      <extracomment>commands: next_point</extracomment>
      <source>Next point of the wire</source>
      <translation>Punto successivo del filo</translation>
    </message>
    <message>
      <extracomment>commands: next_point</extracomment>
      <source>Pick a point of the selected wire; arrow keys move it, Delete removes it</source>
      <translation>Scegli un punto del filo selezionato; le frecce lo spostano, Canc lo rimuove</translation>
    </message>
    <message>
      <extracomment>commands: next_problem</extracomment>
      <source>Go to the next thing that is wrong or doubtful</source>
      <translation>Vai alla prossima cosa sbagliata o dubbia</translation>
    </message>
    <message>
      <extracomment>commands: next_problem</extracomment>
      <source>Next problem</source>
      <translation>Problema successivo</translation>
    </message>
    <message>
      <extracomment>commands: open</extracomment>
      <source>Open…</source>
      <translation>Apri…</translation>
    </message>
    <message>
      <extracomment>commands: panels</extracomment>
      <source>Panels</source>
      <translation>Pannelli</translation>
    </message>
    <message>
      <extracomment>commands: paste</extracomment>
      <source>Paste</source>
      <translation>Incolla</translation>
    </message>
    <message>
      <extracomment>commands: paste</extracomment>
      <source>Paste layers at the pointer; a selected output is connected to them</source>
      <translation>Incolla gli strati vicino al puntatore; un’uscita selezionata viene collegata a loro</translation>
    </message>
    <message>
      <extracomment>commands: paste_connect</extracomment>
      <source>Paste and connect</source>
      <translation>Incolla e collega</translation>
    </message>
    <message>
      <extracomment>commands: paste_connect</extracomment>
      <source>Paste layers and connect them behind the selected one</source>
      <translation>Incolla gli strati e collegali dopo quello selezionato</translation>
    </message>
    <message>
      <extracomment>commands: paste_params</extracomment>
      <source>Give the selected layers the settings that were copied, as far as they fit</source>
      <translation>Dai agli strati selezionati le impostazioni copiate, per quanto sono adatte</translation>
    </message>
    <message>
      <extracomment>commands: paste_params</extracomment>
      <source>Paste parameters</source>
      <translation>Incolla i parametri</translation>
    </message>
    <message>
      <extracomment>commands: pause</extracomment>
      <source>Hold on after the current step</source>
      <translation>Fermati dopo il passo corrente</translation>
    </message>
    <message>
      <extracomment>commands: present</extracomment>
      <source>The whole screen in large letters, with the card of the demo; what is locked cannot be changed</source>
      <translation>Tutto lo schermo a caratteri grandi, con la scheda della demo; ciò che è bloccato non si può cambiare</translation>
    </message>
    <message>
      <extracomment>commands: previous_area</extracomment>
      <source>Give the keys to the area before</source>
      <translation>Dai i tasti all’area precedente</translation>
    </message>
    <message>
      <extracomment>commands: previous_area</extracomment>
      <source>Previous area</source>
      <translation>Area precedente</translation>
    </message>
    <message>
      <extracomment>commands: previous_demo</extracomment>
      <source>Previous demo</source>
      <translation>Demo precedente</translation>
    </message>
    <message>
      <extracomment>commands: previous_demo</extracomment>
      <source>While presenting: the demo before</source>
      <translation>Durante la presentazione: la demo precedente</translation>
    </message>
    <message>
      <extracomment>commands: previous_problem</extracomment>
      <source>Go to the thing before that is wrong or doubtful</source>
      <translation>Vai alla precedente cosa sbagliata o dubbia</translation>
    </message>
    <message>
      <extracomment>commands: previous_problem</extracomment>
      <source>Previous problem</source>
      <translation>Problema precedente</translation>
    </message>
    <message>
      <extracomment>commands: problems</extracomment>
      <source>Show or hide the list of everything that is wrong or doubtful</source>
      <translation>Mostra o nascondi l’elenco di tutto ciò che è sbagliato o dubbio</translation>
    </message>
    <message>
      <extracomment>commands: quick_add</extracomment>
      <source>Add a layer…</source>
      <translation>Aggiungi uno strato…</translation>
    </message>
    <message>
      <extracomment>commands: quick_add</extracomment>
      <source>Type a layer's name on the canvas; Tab, a letter or a double-click there opens the same list</source>
      <translation>Scrivi il nome di uno strato sulla tela; Tab, una lettera o un doppio clic aprono lo stesso elenco</translation>
    </message>
    <message>
      <extracomment>commands: quit</extracomment>
      <source>Close the window; the run is kept</source>
      <translation>Chiudi la finestra; l’addestramento viene conservato</translation>
    </message>
    <message>
      <extracomment>commands: quit</extracomment>
      <source>Quit</source>
      <translation>Esci</translation>
    </message>
    <message>
      <extracomment>commands: recent</extracomment>
      <source>Open recent</source>
      <translation>Apri recenti</translation>
    </message>
    <message>
      <extracomment>commands: recover</extracomment>
      <source>Recover work…</source>
      <translation>Recupera il lavoro…</translation>
    </message>
    <message>
      <extracomment>commands: recover</extracomment>
      <source>Unsaved projects and trained runs that were put aside</source>
      <translation>Progetti non salvati e addestramenti messi da parte</translation>
    </message>
    <message>
      <extracomment>commands: redo</extracomment>
      <source>Do again what was taken back</source>
      <translation>Rifai ciò che è stato annullato</translation>
    </message>
    <message>
      <extracomment>commands: redo</extracomment>
      <source>Redo</source>
      <translation>Ripeti</translation>
    </message>
    <message>
      <extracomment>commands: reduced_motion</extracomment>
      <source>Less motion</source>
      <translation>Meno movimento</translation>
    </message>
    <message>
      <extracomment>commands: reduced_motion</extracomment>
      <source>Nothing glides: cards and the view are at their places at once</source>
      <translation>Niente scivola: le schede e la vista sono subito al loro posto</translation>
    </message>
    <message>
      <extracomment>commands: rename</extracomment>
      <source>Give the selected layer or Block a title</source>
      <translation>Dai un titolo allo strato o al Blocco selezionato</translation>
    </message>
    <message>
      <extracomment>commands: reset</extracomment>
      <source>Fresh weights from the same random numbers</source>
      <translation>Pesi nuovi dagli stessi numeri casuali</translation>
    </message>
    <message>
      <extracomment>commands: reset</extracomment>
      <source>Reset, same seed</source>
      <translation>Reinizializza, stesso seme</translation>
    </message>
    <message>
      <extracomment>commands: reset_layout</extracomment>
      <source>All panels at their first places</source>
      <translation>Tutti i pannelli al loro posto iniziale</translation>
    </message>
    <message>
      <extracomment>commands: reset_new</extracomment>
      <source>Fresh weights from other random numbers</source>
      <translation>Pesi nuovi da altri numeri casuali</translation>
    </message>
    <message>
      <extracomment>commands: reset_new</extracomment>
      <source>Reset, new seed</source>
      <translation>Reinizializza, nuovo seme</translation>
    </message>
    <message>
      <extracomment>commands: runs</extracomment>
      <source>All runs so far: compare with them, go back to one, or load its weights</source>
      <translation>Tutti gli addestramenti finora: confrontarli, tornare a uno o caricarne i pesi</translation>
    </message>
    <message>
      <extracomment>commands: save_as</extracomment>
      <source>Save the project under another name</source>
      <translation>Salva il progetto con un altro nome</translation>
    </message>
    <message>
      <extracomment>commands: select_alike</extracomment>
      <source>Select all layers of the kinds that are selected</source>
      <translation>Seleziona tutti gli strati degli stessi tipi di quelli selezionati</translation>
    </message>
    <message>
      <extracomment>commands: select_alike</extracomment>
      <source>Select the same kind</source>
      <translation>Seleziona lo stesso tipo</translation>
    </message>
    <message>
      <extracomment>commands: select_all</extracomment>
      <source>Select all layers, notes and frames of this canvas</source>
      <translation>Seleziona tutti gli strati, le note e le cornici di questa tela</translation>
    </message>
    <message>
      <extracomment>commands: select_downstream</extracomment>
      <source>Select downstream</source>
      <translation>Seleziona a valle</translation>
    </message>
    <message>
      <extracomment>commands: select_downstream</extracomment>
      <source>Select everything to which wires lead from the selected layers, too</source>
      <translation>Seleziona anche tutto ciò a cui portano i fili degli strati selezionati</translation>
    </message>
    <message>
      <extracomment>commands: select_grow</extracomment>
      <source>Grow the selection</source>
      <translation>Allarga la selezione</translation>
    </message>
    <message>
      <extracomment>commands: select_grow</extracomment>
      <source>Select the layers that are joined with the selected ones, too</source>
      <translation>Seleziona anche gli strati uniti a quelli selezionati</translation>
    </message>
    <message>
      <extracomment>commands: select_others</extracomment>
      <source>Invert the selection</source>
      <translation>Inverti la selezione</translation>
    </message>
    <message>
      <extracomment>commands: select_others</extracomment>
      <source>Select all layers, notes and frames but the selected ones</source>
      <translation>Seleziona tutti gli strati, le note e le cornici tranne quelli selezionati</translation>
    </message>
    <message>
      <extracomment>commands: select_upstream</extracomment>
      <source>Select everything from which wires lead to the selected layers, too</source>
      <translation>Seleziona anche tutto ciò da cui i fili portano agli strati selezionati</translation>
    </message>
    <message>
      <extracomment>commands: select_upstream</extracomment>
      <source>Select upstream</source>
      <translation>Seleziona a monte</translation>
    </message>
    <message>
      <extracomment>commands: settings</extracomment>
      <source>Colours, size of letters, language, motion, and what is kept</source>
      <translation>Colori, dimensione dei caratteri, lingua, movimento, e ciò che viene conservato</translation>
    </message>
    <message>
      <extracomment>commands: settings</extracomment>
      <source>Settings…</source>
      <translation>Impostazioni…</translation>
    </message>
    <message>
      <extracomment>commands: shortcuts</extracomment>
      <source>All shortcuts in one list</source>
      <translation>Tutte le scorciatoie in un elenco</translation>
    </message>
    <message>
      <extracomment>commands: smaller</extracomment>
      <source>Letters and buttons a quarter smaller, down to the usual size</source>
      <translation>Lettere e pulsanti più piccoli di un quarto, fino alla misura normale</translation>
    </message>
    <message>
      <extracomment>commands: smaller</extracomment>
      <source>Smaller letters</source>
      <translation>Caratteri più piccoli</translation>
    </message>
    <message>
      <extracomment>commands: snap</extracomment>
      <source>Put the selected cards (all if none is selected) on the grid</source>
      <translation>Metti sulla griglia le schede selezionate (tutte, se non ne è selezionata nessuna)</translation>
    </message>
    <message>
      <extracomment>commands: space_across</extracomment>
      <source>Put the selected cards at the usual distance from left to right</source>
      <translation>Metti le schede selezionate alla distanza abituale da sinistra a destra</translation>
    </message>
    <message>
      <extracomment>commands: space_across</extracomment>
      <source>Space as a row</source>
      <translation>Spazia in riga</translation>
    </message>
    <message>
      <extracomment>commands: space_down</extracomment>
      <source>Put the selected cards at the usual distance from top to bottom</source>
      <translation>Metti le schede selezionate alla distanza abituale dall’alto in basso</translation>
    </message>
    <message>
      <extracomment>commands: space_down</extracomment>
      <source>Space as a column</source>
      <translation>Spazia in colonna</translation>
    </message>
    <message>
      <extracomment>commands: step</extracomment>
      <source>Step one batch</source>
      <translation>Avanza di un batch</translation>
    </message>
    <message>
      <extracomment>commands: step</extracomment>
      <source>Train on a single batch</source>
      <translation>Addestra su un solo batch</translation>
    </message>
    <message>
      <extracomment>commands: step_epoch</extracomment>
      <source>Step one epoch</source>
      <translation>Avanza di un’epoca</translation>
    </message>
    <message>
      <extracomment>commands: step_epoch</extracomment>
      <source>Train to the end of the epoch</source>
      <translation>Addestra fino alla fine dell’epoca</translation>
    </message>
    <message>
      <extracomment>commands: stop</extracomment>
      <source>End the run and evaluate it on the test examples</source>
      <translation>Termina l’addestramento e valutalo sugli esempi di test</translation>
    </message>
    <message>
      <extracomment>commands: stop</extracomment>
      <source>Stop</source>
      <translation>Ferma</translation>
    </message>
    <message>
      <extracomment>commands: swap</extracomment>
      <source>Make the selected layers another kind; settings and wires are kept as far as they fit</source>
      <translation>Cambia tipo agli strati selezionati; impostazioni e fili restano, per quanto sono adatti</translation>
    </message>
    <message>
      <extracomment>commands: swap</extracomment>
      <source>Swap for…</source>
      <translation>Cambia in…</translation>
    </message>
    <message>
      <extracomment>commands: take_out</extracomment>
      <source>Join what the selected layers stand between, and keep them at a free place</source>
      <translation>Unisci ciò tra cui stanno gli strati selezionati, e tienili in un posto libero</translation>
    </message>
    <message>
      <extracomment>commands: take_out</extracomment>
      <source>Take out of the wire</source>
      <translation>Togli dal filo</translation>
    </message>
    <message>
      <extracomment>commands: tear_off</extracomment>
      <source>Make the panel with the focus a window of its own; once more puts it back</source>
      <translation>Fai del pannello attivo una finestra a sé; ripeti per rimetterlo a posto</translation>
    </message>
    <message>
      <extracomment>commands: theme</extracomment>
      <source>Dark or light</source>
      <translation>Scuro o chiaro</translation>
    </message>
    <message>
      <extracomment>commands: theme</extracomment>
      <source>Switch between the dark and the light theme</source>
      <translation>Passa dal tema scuro a quello chiaro e viceversa</translation>
    </message>
    <message>
      <extracomment>commands: theme_system</extracomment>
      <source>Follow the desktop</source>
      <translation>Segui l’ambiente desktop</translation>
    </message>
    <message>
      <extracomment>commands: theme_system</extracomment>
      <source>Theme of the system</source>
      <translation>Tema del sistema</translation>
    </message>
    <message>
      <extracomment>commands: tint</extracomment>
      <source>Colour of the note</source>
      <translation>Colore della nota</translation>
    </message>
    <message>
      <extracomment>commands: to_wires</extracomment>
      <source>Select a wire of the current layer: Up and Down lead to its others, Del removes, Tab inserts</source>
      <translation>Seleziona un filo dello strato corrente: Su e Giù portano agli altri, Canc rimuove, Tab inserisce</translation>
    </message>
    <message>
      <extracomment>commands: to_wires</extracomment>
      <source>Walk onto the wires</source>
      <translation>Passa ai fili</translation>
    </message>
    <message>
      <extracomment>commands: train</extracomment>
      <source>Start or continue training</source>
      <translation>Avvia o continua l’addestramento</translation>
    </message>
    <message>
      <extracomment>commands: try_ways</extracomment>
      <source>Train a few steps compiled and with channels last, and see which way is the fastest</source>
      <translation>Addestra alcuni passi compilando e con i canali per ultimi, e vedi qual è il modo più veloce</translation>
    </message>
    <message>
      <extracomment>commands: try_ways</extracomment>
      <source>Try faster ways…</source>
      <translation>Prova modi più veloci…</translation>
    </message>
    <message>
      <extracomment>commands: undo</extracomment>
      <source>Take back the last edit</source>
      <translation>Annulla l’ultima modifica</translation>
    </message>
    <message>
      <extracomment>commands: undo</extracomment>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <extracomment>commands: unfold</extracomment>
      <source>Give what is set on the card cards of its own again</source>
      <translation>Ridai una scheda propria a ciò che sta sulla scheda</translation>
    </message>
    <message>
      <extracomment>commands: unfold</extracomment>
      <source>Unfold</source>
      <translation>Separa</translation>
    </message>
    <message>
      <extracomment>commands: unpack_block</extracomment>
      <source>Put the layers of the Block in its place, with all copies</source>
      <translation>Metti al posto del Blocco i suoi strati, con tutte le copie</translation>
    </message>
    <message>
      <extracomment>commands: versions</extracomment>
      <source>Earlier versions…</source>
      <translation>Versioni precedenti…</translation>
    </message>
    <message>
      <extracomment>commands: versions</extracomment>
      <source>The last saved versions of this file</source>
      <translation>Le ultime versioni salvate di questo file</translation>
    </message>
    <message>
      <extracomment>commands: walk</extracomment>
      <source>Walk on the canvas</source>
      <translation>Cammina sulla tela</translation>
    </message>
    <message>
      <extracomment>commands: watch</extracomment>
      <source>Large panels and a small canvas, without the palette</source>
      <translation>Pannelli grandi e tela piccola, senza palette</translation>
    </message>
    <message>
      <extracomment>commands: watch</extracomment>
      <source>Layout for watching</source>
      <translation>Disposizione per osservare</translation>
    </message>
    <message>
      <extracomment>commands: write_note</extracomment>
      <source>Change the words of the selected note or frame; a double-click or Enter does the same</source>
      <translation>Cambia le parole della nota o della cornice selezionata; un doppio clic o Invio fanno lo stesso</translation>
    </message>
    <message>
      <extracomment>commands: write_note</extracomment>
      <source>Write in the note</source>
      <translation>Scrivi nella nota</translation>
    </message>
    <message>
      <extracomment>commands: zoom_in</extracomment>
      <source>Make the canvas larger</source>
      <translation>Ingrandisci la tela</translation>
    </message>
    <message>
      <extracomment>commands: zoom_out</extracomment>
      <source>Make the canvas smaller</source>
      <translation>Rimpicciolisci la tela</translation>
    </message>
    <message>
      <extracomment>commands: zoom_reset</extracomment>
      <source>Actual size</source>
      <translation>Dimensione reale</translation>
    </message>
    <message>
      <extracomment>commands: zoom_reset</extracomment>
      <source>Zoom to 100 %</source>
      <translation>Zoom al 100 %</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>a frame</source>
      <translation>una cornice</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>a note</source>
      <translation>una nota</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>{count} frames</source>
      <translation>{count} cornici</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>{count} layers</source>
      <translation>{count} strati</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>{count} notes</source>
      <translation>{count} note</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>{count} notes and frames</source>
      <translation>{count} note e cornici</translation>
    </message>
    <message>
      <extracomment>core/amount.py</extracomment>
      <source>{layers} and {notes}</source>
      <translation>{layers} e {notes}</translation>
    </message>
    <message>
      <extracomment>core/backup.py</extracomment>
      <source>This version cannot be read ({reason}).</source>
      <translation>Questa versione non si può leggere ({reason}).</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>Only a Block can be unpacked.</source>
      <translation>Solo un Blocco si può scomporre.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>Select the layers that are to become a Block. An Input stays outside.</source>
      <translation>Seleziona gli strati che devono diventare un Blocco. Un Input resta fuori.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>The copies of this Block cannot follow one another, so they cannot be unpacked.</source>
      <translation>Le copie di questo Blocco non possono susseguirsi, quindi non si possono scomporre.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>There is nothing in this Block to unpack.</source>
      <translation>In questo Blocco non c’è nulla da scomporre.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>This Block stands for {repeat} copies. Repeat it at most {MOST_COPIES} times first.</source>
      <translation>Questo Blocco sta per {repeat} copie. Prima riduci le ripetizioni a {MOST_COPIES} al massimo.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>{names} would lie between the Block's output and its input. Select that as well.</source>
      <translation>{names} starebbe tra l’uscita del Blocco e il suo ingresso. Seleziona anche questo.</translation>
    </message>
    <message>
      <extracomment>core/block.py</extracomment>
      <source>{one} shares the weights of {two}. Select both, or neither.</source>
      <translation>{one} condivide i pesi di {two}. Seleziona entrambi, o nessuno dei due.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Choose a name of letters and digits.</source>
      <translation>Scegli un nome di lettere e cifre.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Choose a shorter name.</source>
      <translation>Scegli un nome più corto.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Close it there, or save it under another name.</source>
      <translation>Chiudilo lì, o salva con un altro nome.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Make room, or save it on another disk.</source>
      <translation>Fai spazio, o salva su un altro disco.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it in another folder.</source>
      <translation>Salva in un’altra cartella.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it in another place.</source>
      <translation>Salva in un altro posto.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it on another disk.</source>
      <translation>Salva su un altro disco.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>Save it under another name.</source>
      <translation>Salva con un altro nome.</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>a folder has this name</source>
      <translation>una cartella ha già questo nome</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>another program is using it</source>
      <translation>lo sta usando un altro programma</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>its name is too long</source>
      <translation>il nome è troppo lungo</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>part of {folder} is a file and not a folder</source>
      <translation>una parte di {folder} è un file e non una cartella</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk does not allow this name</source>
      <translation>il disco non ammette questo nome</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk does not answer</source>
      <translation>il disco non risponde</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk is full</source>
      <translation>il disco è pieno</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the disk is read-only</source>
      <translation>il disco è di sola lettura</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the file is read-only</source>
      <translation>il file è di sola lettura</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>the folder {folder} is not there</source>
      <translation>la cartella {folder} non esiste</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>you may not write in the folder {folder}</source>
      <translation>non hai il permesso di scrivere nella cartella {folder}</translation>
    </message>
    <message>
      <extracomment>core/disk.py</extracomment>
      <source>“{name}” cannot be written: {reason}. {remedy}</source>
      <translation>“{name}” non si può scrivere: {reason}. {remedy}</translation>
    </message>
    <message>
      <extracomment>core/formula.py</extracomment>
      <source>parameters {sum} = {count}</source>
      <translation>parametri {sum} = {count}</translation>
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>The version of these layers is not a whole number.</source>
      <translation>La versione di questi strati non è un numero intero.</translation>
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>These layers come from a newer Playground. Update this one.</source>
      <translation>Questi strati vengono da un Playground più recente. Aggiorna questo.</translation>
    </message>
    <message>
      <extracomment>core/fragment.py</extracomment>
      <source>This text is too long to be layers.</source>
      <translation>Questo testo è troppo lungo per essere degli strati.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>1 layer</source>
      <translation>1 strato</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>A layer cannot feed itself.</source>
      <translation>Uno strato non può alimentare sé stesso.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>That layer is gone.</source>
      <translation>Quello strato non c’è più.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>These two layers are connected already.</source>
      <translation>Questi due strati sono già collegati.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>This wire would close a circle. Wires lead only forward, from input to output.</source>
      <translation>Questo filo chiuderebbe un cerchio. I fili vanno solo in avanti, dall’ingresso all’uscita.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>{name} has no input “{wanted}”.</source>
      <translation>{name} non ha un ingresso “{wanted}”.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>{name} has no output “{output}”.</source>
      <translation>{name} non ha un’uscita “{output}”.</translation>
    </message>
    <message>
      <extracomment>core/graph.py</extracomment>
      <source>{target} takes no input.</source>
      <translation>{target} non accetta ingressi.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>A wire must be written ["from", "to"], or with points to pass as a third item.</source>
      <translation>Un filo va scritto ["from", "to"], oppure con un terzo elemento: i punti per cui passare.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>An Input cannot be disabled, since data enters through it.</source>
      <translation>Un Input non si può disattivare, perché da lì entrano i dati.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>At most {MAX_VALUES:,} numbers of a layer can be set by hand.</source>
      <translation>Di uno strato si possono impostare a mano al massimo {MAX_VALUES:,} numeri.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>Blocks are nested more than {MAX_DEPTH} deep.</source>
      <translation>I Blocchi sono annidati per più di {MAX_DEPTH} livelli.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>It shares the weights of {id}, but there is no such layer.</source>
      <translation>Condivide i pesi di {id}, ma quello strato non c’è.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The factor on the learning rate {error}.</source>
      <translation>Il fattore sul learning rate {error}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The id {error}.</source>
      <translation>L’id {error}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The name of the layer</source>
      <translation>Il nome dello strato</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The text</source>
      <translation>Il testo</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The title</source>
      <translation>Il titolo</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The wire ends at {id}, but there is no such layer.</source>
      <translation>Il filo finisce in {id}, ma non c’è uno strato con questo nome.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>The {what} must be two numbers between −1e7 and 1e7.</source>
      <translation>{what}: servono due numeri tra −1e7 e 1e7.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>Two layers have this id.</source>
      <translation>Due strati hanno questo id.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>Two notes have this id.</source>
      <translation>Due note hanno questo id.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>Two wires end at its input {input}.</source>
      <translation>Due fili finiscono nel suo ingresso {input}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>Wires form a circle through {names}; they may lead only forward.</source>
      <translation>I fili formano un cerchio attraverso {names}; possono andare solo in avanti.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>has rows of different lengths</source>
      <translation>ha righe di lunghezza diversa</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>has {items:,} layers; at most {MAX_NODES:,} can be opened.</source>
      <translation>ha {items:,} strati; se ne possono aprire al massimo {MAX_NODES:,}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>is not the name of a tensor, such as weight.</source>
      <translation>non è il nome di un tensore, come weight.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>its layer</source>
      <translation>il suo strato</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>must be a list of numbers, but holds {value}</source>
      <translation>deve essere un elenco di numeri, ma contiene {value}</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>must be one of {TINTS}, not {tint}.</source>
      <translation>deve essere uno tra {TINTS}, non {tint}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>must be true or false.</source>
      <translation>deve essere true o false.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>must be written ["Title", "conv1.out_channels", …].</source>
      <translation>va scritto ["Titolo", "conv1.out_channels", …].</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>place</source>
      <translation>posizione</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>{layer} cannot be set on the card of another layer.</source>
      <translation>{layer} non si può mettere sulla scheda di un altro strato.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>{source} feeds itself.</source>
      <translation>{source} alimenta sé stesso.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>{source} has no output {short}; it has {outputs}.</source>
      <translation>{source} non ha un’uscita {short}; ha {outputs}.</translation>
    </message>
    <message>
      <extracomment>core/graph_reader.py</extracomment>
      <source>{target} has no input {input}; it has {ports}.</source>
      <translation>{target} non ha un ingresso {input}; ha {ports}.</translation>
    </message>
    <message>
      <extracomment>core/layer.py</extracomment>
      <source>needs a fixed size, but this one ({size}) changes with the data</source>
      <translation>richiede una dimensione fissa, ma questa ({size}) cambia con i dati</translation>
    </message>
    <message>
      <extracomment>core/layer.py</extracomment>
      <source>{value!r} is not a plain word and is not printed into code</source>
      <translation>{value!r} non è una parola semplice e non viene scritta nel codice</translation>
    </message>
    <message>
      <extracomment>core/library.py</extracomment>
      <source>There is no Block in this file.</source>
      <translation>In questo file non c’è nessun Blocco.</translation>
    </message>
    <message>
      <extracomment>core/library.py</extracomment>
      <source>This is not a Block that this version of Playground can read.</source>
      <translation>Questo non è un Blocco che questa versione di Playground sa leggere.</translation>
    </message>
    <message>
      <extracomment>core/library.py</extracomment>
      <source>This is not a Block that was kept by Playground.</source>
      <translation>Questo non è un Blocco conservato da Playground.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>The targets have {size} values, but the last layer gives {features}.</source>
      <translation>I target hanno {size} valori, ma l’ultimo strato ne dà {features}.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>{loss} cannot compare sequences of classes. Use CTC.</source>
      <translation>{loss} non può confrontare sequenze di classi. Usa CTC.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>{loss} expects a vector here, but gets {output}. Add a Flatten.</source>
      <translation>{loss} qui si aspetta un vettore, ma riceve {output}. Aggiungi un Flatten.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>{loss} needs classes, but these targets are real values. Use squared error.</source>
      <translation>{loss} richiede classi, ma questi target sono valori reali. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>{loss} needs one class per example, but these targets are sequences. Use CTC.</source>
      <translation>{loss} richiede una classe per esempio, ma questi target sono sequenze. Usa CTC.</translation>
    </message>
    <message>
      <extracomment>core/loss.py</extracomment>
      <source>{loss} needs one output per class: {size}, but the last layer gives {features}.</source>
      <translation>{loss} richiede un’uscita per classe: {size}, ma l’ultimo strato ne dà {features}.</translation>
    </message>
    <message>
      <extracomment>core/metric.py</extracomment>
      <source>{metric} compares real values, but these targets are classes.</source>
      <translation>{metric} confronta valori reali, ma questi target sono classi.</translation>
    </message>
    <message>
      <extracomment>core/metric.py</extracomment>
      <source>{metric} judges answers, but with {loss} the output is none.</source>
      <translation>{metric} giudica risposte, ma con {loss} l’uscita non è una risposta.</translation>
    </message>
    <message>
      <extracomment>core/metric.py</extracomment>
      <source>{metric} judges classes, but these targets are none.</source>
      <translation>{metric} giudica classi, ma questi target non lo sono.</translation>
    </message>
    <message>
      <extracomment>core/name.py</extracomment>
      <source>must be a lower-case letter followed by letters, digits and single _ (at most 48), such as conv1</source>
      <translation>deve essere una lettera minuscola seguita da lettere, cifre e singoli _ (al massimo 48), come conv1</translation>
    </message>
    <message>
      <extracomment>core/name.py</extracomment>
      <source>{id!r} means something else in Python or in nn.Module; choose another, such as {id}1</source>
      <translation>{id!r} significa qualcos’altro in Python o in nn.Module; scegline un altro, come {id}1</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>a very long number</source>
      <translation>un numero lunghissimo</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>a {kind} of {count}</source>
      <translation>{kind} di {count}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>has a character that cannot be stored (half of a surrogate pair)</source>
      <translation>contiene un carattere che non si può salvare (metà di una coppia surrogata)</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>is too large a number</source>
      <translation>è un numero troppo grande</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be a finite number</source>
      <translation>deve essere un numero finito</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be a list of numbers, not {value}</source>
      <translation>deve essere un elenco di numeri, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be a list of whole numbers, not {value}</source>
      <translation>deve essere un elenco di numeri interi, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be a number, not {value}</source>
      <translation>deve essere un numero, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be a whole number, not {value}</source>
      <translation>deve essere un numero intero, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be at least {low:,}, not {value}</source>
      <translation>deve essere almeno {low:,}, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be at most {high:,}, not {value}</source>
      <translation>deve essere al massimo {high:,}, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be one of {choices}, not {value}</source>
      <translation>deve essere uno tra {choices}, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be text, not {value}</source>
      <translation>deve essere un testo, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be true or false, not {value}</source>
      <translation>deve essere true o false, non {value}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must be true or false, not {words}</source>
      <translation>deve essere true o false, non {words}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must have at most {MAX_TEXT:,} characters, not {value:,}</source>
      <translation>deve avere al massimo {MAX_TEXT:,} caratteri, non {value:,}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must have at most {most:,} numbers, not {value:,}</source>
      <translation>deve avere al massimo {most:,} numeri, non {value:,}</translation>
    </message>
    <message>
      <extracomment>core/param.py</extracomment>
      <source>must have {least} to {most} numbers, not {value}</source>
      <translation>deve avere da {least} a {most} numeri, non {value}</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>Did you mean {name}?</source>
      <translation>Intendevi {name}?</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>Known: {names}.</source>
      <translation>Conosciuti: {names}.</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>cannot become {new}</source>
      <translation>non può diventare {new}</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>is not a single value that can be set; name one of its params.</source>
      <translation>non è un singolo valore impostabile; indica uno dei suoi parametri.</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>there is no layer</source>
      <translation>non c’è lo strato</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>there is nothing below this, so nothing named</source>
      <translation>sotto questo non c’è nulla, quindi nulla di nome</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>there is nothing named</source>
      <translation>non c’è nulla di nome</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>{name} has no param</source>
      <translation>{name} non ha il parametro</translation>
    </message>
    <message>
      <extracomment>core/path.py</extracomment>
      <source>{name} has nothing named</source>
      <translation>{name} non ha nulla di nome</translation>
    </message>
    <message>
      <extracomment>core/promotion.py</extracomment>
      <source>There is no setting {target} in this Block.</source>
      <translation>In questo Blocco non c’è un’impostazione {target}.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>A claim needs exactly one of {RELATIONS} with a number.</source>
      <translation>Un’affermazione richiede esattamente uno tra {RELATIONS} con un numero.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>A variant needs a name, and its title must be text.</source>
      <translation>Una variante richiede un nome, e il suo titolo deve essere un testo.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>An operation is one of set, swap, bypass or replace with the path it applies to.</source>
      <translation>Un’operazione è una tra set, swap, bypass o replace, con il percorso a cui si applica.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>There is no network in this file.</source>
      <translation>In questo file non c’è nessuna rete.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>There is no variant {variant}.</source>
      <translation>Non c’è una variante {variant}.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>Two variants are named {name}.</source>
      <translation>Due varianti si chiamano {name}.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>a network</source>
      <translation>una rete</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>an optimizer</source>
      <translation>un ottimizzatore</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>at must be "end", "best validation", "max", "min", "epoch N" or "first &gt;= X".</source>
      <translation>at deve essere "end", "best validation", "max", "min", "epoch N" o "first &gt;= X".</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>by must be ratio or difference, and text must be text.</source>
      <translation>by deve essere ratio o difference, e text deve essere un testo.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>bypass takes no value under "to".</source>
      <translation>bypass non vuole alcun valore in "to".</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>metric, variant and at must be text, and metric may not be empty.</source>
      <translation>metric, variant e at devono essere testi, e metric non può essere vuoto.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>needs a value under "to": a finite number, a word, true or false, or a list of these.</source>
      <translation>richiede un valore in "to": un numero finito, una parola, true o false, o un elenco di questi.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>{name} has no use for it; known: {known}.</source>
      <translation>{name} non ne ha bisogno; conosciuti: {known}.</translation>
    </message>
    <message>
      <extracomment>core/reader.py</extracomment>
      <source>{name} needs {what} named {name2!r}.</source>
      <translation>{name} richiede {what} di nome {name2!r}.</translation>
    </message>
    <message>
      <extracomment>core/schedule.py</extracomment>
      <source>Drag sideways: warm-up. Up and down: learning rate</source>
      <translation>Trascina di lato: riscaldamento. Su e giù: learning rate</translation>
    </message>
    <message>
      <extracomment>core/schedule.py</extracomment>
      <source>Drag up and down: learning rate</source>
      <translation>Trascina su e giù: learning rate</translation>
    </message>
    <message>
      <extracomment>core/spec.py</extracomment>
      <source>must be a list of {of}</source>
      <translation>deve essere un elenco di {of}</translation>
    </message>
    <message>
      <extracomment>core/spec.py</extracomment>
      <source>must be one of the {of}, not {short}</source>
      <translation>deve essere uno dei {of}, non {short}</translation>
    </message>
    <message>
      <extracomment>core/spec.py</extracomment>
      <source>there is no {name!r} among the {kind}. {hint}</source>
      <translation>tra i {kind} non c’è {name!r}. {hint}</translation>
    </message>
    <message>
      <extracomment>core/spec_reader.py</extracomment>
      <source>Expected a list […], but found {raw}.</source>
      <translation>Mi aspettavo un elenco […], ma ho trovato {raw}.</translation>
    </message>
    <message>
      <extracomment>core/spec_reader.py</extracomment>
      <source>Expected {what} to be an object {{…}}, but found {raw}.</source>
      <translation>Mi aspettavo che {what} fosse un oggetto {{…}}, ma ho trovato {raw}.</translation>
    </message>
    <message>
      <extracomment>core/spec_reader.py</extracomment>
      <source>There is no setting of this name here; known: {known}.</source>
      <translation>Qui non c’è un’impostazione con questo nome; conosciute: {known}.</translation>
    </message>
    <message>
      <extracomment>core/spec_reader.py</extracomment>
      <source>Unknown kind: {args}</source>
      <translation>Tipo sconosciuto: {args}</translation>
    </message>
    <message>
      <extracomment>core/spec_reader.py</extracomment>
      <source>lacks its "kind" (one of the {kind}).</source>
      <translation>non ha il suo "kind" (uno dei {kind}).</translation>
    </message>
    <message>
      <extracomment>core/stop_rule.py</extracomment>
      <source>{split} {metric}</source>
      <translation>{metric} di {split}</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>Cannot read {file}: {reason}.</source>
      <translation>Impossibile leggere {file}: {reason}.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>Made by a newer Playground (format {version}, this one reads {VERSION}). Update it.</source>
      <translation>Fatto con un Playground più recente (formato {version}, questo legge {VERSION}). Aggiornalo.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>Not valid JSON (line {lineno}, column {colno}): {msg}. Is something cut off?</source>
      <translation>JSON non valido (riga {lineno}, colonna {colno}): {msg}. Manca forse un pezzo?</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>Not valid JSON: {error}.</source>
      <translation>JSON non valido: {error}.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The file holds half of a surrogate pair, which is no character.</source>
      <translation>Il file contiene metà di una coppia surrogata, che non è un carattere.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The file is larger than {value} MiB, so it is not a project.</source>
      <translation>Il file è più grande di {value} MiB, quindi non è un progetto.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The file is nested too deeply to be a project.</source>
      <translation>Il file ha troppi livelli di annidamento per essere un progetto.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The file is not UTF-8 text, so it is not a project.</source>
      <translation>Il file non è testo UTF-8, quindi non è un progetto.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The format version is missing or not a whole number.</source>
      <translation>La versione del formato manca o non è un numero intero.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>The name {name!r} stands twice in one object.</source>
      <translation>Il nome {name!r} compare due volte in un oggetto.</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>This is not a Playground project (it lacks "format": "playground").</source>
      <translation>Questo non è un progetto di Playground (manca "format": "playground").</translation>
    </message>
    <message>
      <extracomment>core/store.py</extracomment>
      <source>{word} is not a number that a project may hold</source>
      <translation>{word} non è un numero che un progetto può contenere</translation>
    </message>
    <message>
      <extracomment>core/transform.py</extracomment>
      <source>{transform} changes numbers, but these inputs stand for things. Remove it.</source>
      <translation>{transform} cambia numeri, ma questi ingressi stanno per delle cose. Rimuovila.</translation>
    </message>
    <message>
      <extracomment>core/transform.py</extracomment>
      <source>{transform} needs images of 1 or 3 channels (C×H×W), but gets {shape}. Remove it.</source>
      <translation>{transform} richiede immagini da 1 o 3 canali (C×H×W), ma riceve {shape}. Rimuovila.</translation>
    </message>
    <message>
      <extracomment>core/variant.py</extracomment>
      <source>is inside a Block; only layers outside of Blocks can be bypassed.</source>
      <translation>è dentro un Blocco; si possono escludere solo gli strati fuori dai Blocchi.</translation>
    </message>
    <message>
      <extracomment>core/variant.py</extracomment>
      <source>is not a layer, so it cannot be bypassed.</source>
      <translation>non è uno strato, quindi non si può escludere.</translation>
    </message>
    <message>
      <extracomment>core/variant.py</extracomment>
      <source>is not a layer, so no other layer can take its place.</source>
      <translation>non è uno strato, quindi nessun altro strato può prenderne il posto.</translation>
    </message>
    <message>
      <extracomment>core/variant.py</extracomment>
      <source>there is no network {role!r}.</source>
      <translation>non c’è una rete {role!r}.</translation>
    </message>
    <message>
      <extracomment>core/variant.py</extracomment>
      <source>there is no variant {name!r}; known: {known}.</source>
      <translation>non c’è una variante {name!r}; conosciute: {known}.</translation>
    </message>
    <message>
      <extracomment>datasets/mnist.py</extracomment>
      <source>The MNIST file {name}.gz {what}. Install Playground again to restore it.</source>
      <translation>Il file MNIST {name}.gz {what}. Reinstalla Playground per ripristinarlo.</translation>
    </message>
    <message>
      <extracomment>datasets/mnist.py</extracomment>
      <source>is damaged (its checksum is wrong)</source>
      <translation>è danneggiato (la somma di controllo è sbagliata)</translation>
    </message>
    <message>
      <extracomment>datasets/mnist.py</extracomment>
      <source>is damaged ({kind})</source>
      <translation>è danneggiato ({kind})</translation>
    </message>
    <message>
      <extracomment>datasets/mnist.py</extracomment>
      <source>is missing</source>
      <translation>manca</translation>
    </message>
    <message>
      <extracomment>engine/augment.py</extracomment>
      <source>{transform} makes targets that are shares of several classes, and the loss {loss} cannot take them. Remove it, or choose cross-entropy.</source>
      <translation>{transform} produce target che sono quote di più classi, e la loss {loss} non li accetta. Rimuovila, o scegli la cross-entropy.</translation>
    </message>
    <message>
      <extracomment>engine/checkpoint.py</extracomment>
      <source>The stored run {path} cannot be read ({error}).</source>
      <translation>L’addestramento salvato {path} non si può leggere ({error}).</translation>
    </message>
    <message>
      <extracomment>engine/checkpoint.py</extracomment>
      <source>columns of a curve differ in length</source>
      <translation>le colonne di una curva hanno lunghezze diverse</translation>
    </message>
    <message>
      <extracomment>engine/checkpoint.py</extracomment>
      <source>its checksum is wrong</source>
      <translation>la somma di controllo è sbagliata</translation>
    </message>
    <message>
      <extracomment>engine/checkpoint.py</extracomment>
      <source>{path} is not a run stored by Playground.</source>
      <translation>{path} non è un addestramento salvato da Playground.</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>Apple GPUs cannot compute in float64.</source>
      <translation>Le GPU Apple non possono calcolare in float64.</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 thread</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>CPU, {count} threads</source>
      <translation>CPU, {count} thread</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>PyTorch finds no device {wanted!r} on this computer. Choose auto, or one of: {names}.</source>
      <translation>PyTorch non trova il dispositivo {wanted!r} su questo computer. Scegli auto, o uno tra: {names}.</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>This GPU cannot compute in bf16.</source>
      <translation>Questa GPU non può calcolare in bf16.</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>Use {precision}</source>
      <translation>Usa {precision}</translation>
    </message>
    <message>
      <extracomment>engine/device.py</extracomment>
      <source>fp16 needs a CUDA GPU: only there gradients are scaled, so that small ones do not become 0.</source>
      <translation>fp16 richiede una GPU CUDA: solo lì i gradienti vengono scalati, perché quelli piccoli non diventino 0.</translation>
    </message>
    <message>
      <extracomment>engine/divergence.py</extracomment>
      <source>Divide the learning rate by 10</source>
      <translation>Dividi il learning rate per 10</translation>
    </message>
    <message>
      <extracomment>engine/divergence.py</extracomment>
      <source>The loss became {value} at step {steps:,}</source>
      <translation>La loss è diventata {value} al passo {steps:,}</translation>
    </message>
    <message>
      <extracomment>engine/divergence.py</extracomment>
      <source>The loss grew to {means:.3g}, from {first:.3g} at first (step {step:,})</source>
      <translation>La loss è cresciuta fino a {means:.3g}, da {first:.3g} all’inizio (passo {step:,})</translation>
    </message>
    <message>
      <extracomment>engine/divergence.py</extracomment>
      <source>infinite</source>
      <translation>infinita</translation>
    </message>
    <message>
      <extracomment>engine/divergence.py</extracomment>
      <source>{what}, so training has stopped: its steps overshoot. Most often the learning rate ({shown}) is too high. Lower it and press Train; the network then starts over from fresh weights.</source>
      <translation>{what}, quindi l’addestramento si è fermato: i suoi passi vanno oltre il minimo. Il più delle volte il learning rate ({shown}) è troppo alto. Abbassalo e premi Addestra; la rete ricomincia allora da pesi nuovi.</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>Batch norm cannot work on a batch of one example, since one value has no variance. Choose another batch size, so that the last batch of an epoch has more than one example.</source>
      <translation>La batch norm non può lavorare su un batch di un solo esempio, perché un solo valore non ha varianza. Scegli un’altra dimensione del batch, in modo che l’ultimo batch di un’epoca abbia più di un esempio.</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>Do not compile it</source>
      <translation>Non compilarla</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>Make the batch size or the layers smaller.</source>
      <translation>Riduci la dimensione del batch o gli strati.</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>The data holds a number that is not in the vocabulary of this Embedding. Make its vocabulary larger.</source>
      <translation>I dati contengono un numero che non è nel vocabolario di questo Embedding. Ingrandisci il suo vocabolario.</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>This network cannot be compiled: {line}</source>
      <translation>Questa rete non si può compilare: {line}</translation>
    </message>
    <message>
      <extracomment>engine/failure.py</extracomment>
      <source>Training stopped with an error of PyTorch: {strip}</source>
      <translation>L’addestramento si è fermato con un errore di PyTorch: {strip}</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>Native code computes in float32 only.</source>
      <translation>Il codice nativo calcola solo in float32.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>Native code keeps all examples in memory, and there are too many here.</source>
      <translation>Il codice nativo tiene in memoria tutti gli esempi, e qui sono troppi.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>Native code measures accuracy where there are classes, and nothing else.</source>
      <translation>Il codice nativo misura l’accuratezza dove ci sono classi, e nient’altro.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>Native code runs on the CPU only.</source>
      <translation>Il codice nativo gira solo sulla CPU.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>Native code trains one network by one loss.</source>
      <translation>Il codice nativo addestra una sola rete con una sola perdita.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>PyTorch was chosen for this project.</source>
      <translation>Per questo progetto è stato scelto PyTorch.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>The network is large enough, together with its batches, for PyTorch to be the faster one.</source>
      <translation>La rete, con i suoi batch, è abbastanza grande perché PyTorch sia più veloce.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>The network is no plain chain of layers.</source>
      <translation>La rete non è una semplice catena di strati.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is no native code for clipping, penalties, averages and the like.</source>
      <translation>Non c’è codice nativo per troncamento del gradiente, penalità, medie e simili.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is no native code for the loss {loss}.</source>
      <translation>Non c’è codice nativo per la perdita {loss}.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is no native code for transforms that act at random.</source>
      <translation>Non c’è codice nativo per trasformazioni che agiscono a caso.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is no native code for {layer} as it is set.</source>
      <translation>Non c’è codice nativo per {layer} così com’è impostato.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is no native code for {optimizer} as it is set.</source>
      <translation>Non c’è codice nativo per {optimizer} così com’è impostato.</translation>
    </message>
    <message>
      <extracomment>engine/fast.py</extracomment>
      <source>There is nothing to train.</source>
      <translation>Non c’è nulla da addestrare.</translation>
    </message>
    <message>
      <extracomment>engine/fast_ready.py</extracomment>
      <source>Native code needs numba: pip install numba.</source>
      <translation>Il codice nativo richiede numba: pip install numba.</translation>
    </message>
    <message>
      <extracomment>engine/fast_ready.py</extracomment>
      <source>The native code cannot be used: {error}.</source>
      <translation>Il codice nativo non si può usare: {error}.</translation>
    </message>
    <message>
      <extracomment>engine/fast_ready.py</extracomment>
      <source>The native code is being compiled, once for this computer.</source>
      <translation>Il codice nativo viene compilato, una volta sola per questo computer.</translation>
    </message>
    <message>
      <extracomment>engine/fast_ready.py</extracomment>
      <source>There is no folder in which compiled code could be kept.</source>
      <translation>Non c’è una cartella in cui conservare il codice compilato.</translation>
    </message>
    <message>
      <extracomment>engine/fast_ready.py</extracomment>
      <source>its compiler has failed</source>
      <translation>il suo compilatore ha fallito</translation>
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>The network would end in {shape}.</source>
      <translation>La rete finirebbe in {shape}.</translation>
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{layer} takes fewer inputs.</source>
      <translation>{layer} accetta meno ingressi.</translation>
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{layer} takes no input.</source>
      <translation>{layer} non accetta ingressi.</translation>
    </message>
    <message>
      <extracomment>engine/fit.py</extracomment>
      <source>{target} cannot work on what {layer} gives.</source>
      <translation>{target} non può lavorare su ciò che dà {layer}.</translation>
    </message>
    <message>
      <extracomment>engine/history.py</extracomment>
      <source>Run</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <extracomment>engine/history.py</extracomment>
      <source>There is no run named {name}.</source>
      <translation>Non c'è alcun addestramento di nome {name}.</translation>
    </message>
    <message>
      <extracomment>engine/history.py</extracomment>
      <source>{optimizer}, learning rate {lr:g}, batch {batch}, seed {seed}</source>
      <translation>{optimizer}, tasso di apprendimento {lr:g}, batch {batch}, seme {seed}</translation>
    </message>
    <message>
      <extracomment>engine/lr_finder.py</extracomment>
      <source>At no rate did the loss fall much. Either the network has learned already (Reset gives fresh weights), or it cannot learn this way.</source>
      <translation>A nessun tasso la perdita è scesa molto. O la rete ha già imparato (Azzera dà pesi nuovi), oppure così non può imparare.</translation>
    </message>
    <message>
      <extracomment>engine/lr_finder.py</extracomment>
      <source>The project cannot be trained as it is. Look at its problems first.</source>
      <translation>Il progetto non si può addestrare così com’è. Guarda prima i suoi problemi.</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>Compiling for a GPU needs the package Triton, which is not there.</source>
      <translation>Per compilare per una GPU serve il pacchetto Triton, che non c’è.</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>Compiling needs a C++ compiler, and none was found. On Linux, install g++.</source>
      <translation>Per compilare serve un compilatore C++, e non se ne è trovato nessuno. Su Linux, installa g++.</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>PyTorch cannot compile with this version of Python.</source>
      <translation>PyTorch non può compilare con questa versione di Python.</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>channels last</source>
      <translation>canali per ultimi</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>compiled</source>
      <translation>compilata</translation>
    </message>
    <message>
      <extracomment>engine/manner.py</extracomment>
      <source>not compiled</source>
      <translation>non compilata</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>The padding of {layer} may be at most half of its window.</source>
      <translation>Il padding di {layer} può essere al massimo metà della sua finestra.</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>The window of {layer} is larger than its input ({given}). Make it smaller, or add padding.</source>
      <translation>La finestra di {layer} è più grande del suo ingresso ({given}). Rimpiccioliscila, o aggiungi padding.</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>a vector of {shape}</source>
      <translation>un vettore di {shape}</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>and</source>
      <translation>e</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>{layer} cannot work on {given}: {words}.</source>
      <translation>{layer} non può lavorare su {given}: {words}.</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>{layer} computes with decimal numbers, but gets whole numbers that stand for things ({shape}). Put an Embedding before it.</source>
      <translation>{layer} calcola con numeri decimali, ma riceve numeri interi che stanno per delle cose ({shape}). Mettigli davanti un Embedding.</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>{layer} expects {wanted}, but gets {shape}.</source>
      <translation>{layer} si aspetta {wanted}, ma riceve {shape}.</translation>
    </message>
    <message>
      <extracomment>engine/misfit.py</extracomment>
      <source>{layer} looks up whole numbers, such as those of letters, but gets decimal numbers ({shape}). Put it directly behind an Input of data with words or letters.</source>
      <translation>{layer} cerca numeri interi, per esempio quelli delle lettere, ma riceve numeri decimali ({shape}). Mettilo subito dopo un Input di dati con parole o lettere.</translation>
    </message>
    <message>
      <extracomment>engine/prefetch.py</extracomment>
      <source>The examples cannot be read: {error}</source>
      <translation>Gli esempi non si possono leggere: {error}</translation>
    </message>
    <message>
      <extracomment>engine/probe.py</extracomment>
      <source>{count} {split} examples</source>
      <translation>{count} esempi di {split}</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>A vector has no height and width, so put this layer in front of Flatten, or choose data with images.</source>
      <translation>Un vettore non ha altezza e larghezza, quindi metti questo strato davanti a Flatten, o scegli dati con immagini.</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Add a Flatten</source>
      <translation>Aggiungi un Flatten</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Add a Flatten before it.</source>
      <translation>Aggiungi un Flatten prima di esso.</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Add a Linear with {size} outputs</source>
      <translation>Aggiungi un Linear con {size} uscite</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Add an Input</source>
      <translation>Aggiungi un Input</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Connect {name} to {name2}</source>
      <translation>Collega {name} a {name2}</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Give {node} {size} outputs</source>
      <translation>Dai a {node} {size} uscite</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Insert Flatten</source>
      <translation>Inserisci Flatten</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Remove {before}</source>
      <translation>Rimuovi {before}</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Use {loss} instead</source>
      <translation>Usa invece {loss}</translation>
    </message>
    <message>
      <extracomment>engine/remedy.py</extracomment>
      <source>Use {sibling} here.</source>
      <translation>Usa {sibling} qui.</translation>
    </message>
    <message>
      <extracomment>engine/session.py</extracomment>
      <source>PyTorch cannot be imported, so nothing can be trained. Install it again.</source>
      <translation>PyTorch non si può importare, quindi non si può addestrare nulla. Reinstallalo.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>A repeated Block needs exactly one Input and one output, so that copies can follow.</source>
      <translation>Un Blocco ripetuto richiede esattamente un Input e un’uscita, così le copie possono susseguirsi.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>Copy {value} of {repeat} does not fit: {message}</source>
      <translation>La copia {value} di {repeat} non è compatibile: {message}</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>It shares the weights of {id}, which must come before it and be in use.</source>
      <translation>Condivide i pesi di {id}, che deve venire prima ed essere in uso.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>The network is empty. Drag layers onto the canvas, Input first.</source>
      <translation>La rete è vuota. Trascina degli strati sulla tela, per primo Input.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>There is no Input, so no data enters. Add an Input layer.</source>
      <translation>Non c’è un Input, quindi non entrano dati. Aggiungi uno strato Input.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>This Block has no output yet. Connect its Input to a layer inside.</source>
      <translation>Questo Blocco non ha ancora un’uscita. Collega il suo Input a uno strato al suo interno.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>This Block is empty. Double-click it and add layers, an Input first.</source>
      <translation>Questo Blocco è vuoto. Fai doppio clic e aggiungi degli strati, per primo un Input.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>This Input is one too many: the data has inputs for {count} only. Delete it.</source>
      <translation>Questo Input è di troppo: i dati hanno ingressi solo per {count}. Eliminalo.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>This layer is on or behind a circle of wires. Remove one wire of the circle.</source>
      <translation>Questo strato sta in un cerchio di fili, o dopo di esso. Rimuovi un filo del cerchio.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>With all copies of its Blocks this network has {count:,} layers; at most {MAX_LAYERS:,} can be trained. Repeat the Blocks less often.</source>
      <translation>Con tutte le copie dei suoi Blocchi questa rete ha {count:,} strati; se ne possono addestrare al massimo {MAX_LAYERS:,}. Ripeti i Blocchi meno volte.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>{node} gets no input. Draw a wire to its left port from the layer before it.</source>
      <translation>{node} non riceve ingressi. Tira un filo alla sua porta di sinistra dallo strato che lo precede.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>{node} is not connected to anything, so the network leaves it out.</source>
      <translation>{node} non è collegato a nulla, quindi la rete lo lascia fuori.</translation>
    </message>
    <message>
      <extracomment>engine/shape.py</extracomment>
      <source>{title} needs a network named {role!r}, but there is none.</source>
      <translation>{title} richiede una rete di nome {role!r}, ma non c’è.</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>Halve the batch</source>
      <translation>Dimezza il batch</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>Halve the batch, and training goes on by itself. For steps that learn from as many examples as before, set Batches per step to {count}.</source>
      <translation>Dimezza il batch, e l’addestramento continua da solo. Per passi che imparano da tanti esempi quanti prima, imposta Batch per passo a {count}.</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>There is not enough memory for a step.</source>
      <translation>Non c’è abbastanza memoria per un passo.</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>There is not enough memory for a step: {amount} more were needed.</source>
      <translation>Non c’è abbastanza memoria per un passo: ne servivano altri {amount}.</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>With batches of {size} a step takes about {need}.</source>
      <translation>Con batch da {size} un passo richiede circa {need}.</translation>
    </message>
    <message>
      <extracomment>engine/shortage.py</extracomment>
      <source>{free} are free.</source>
      <translation>Sono liberi {free}.</translation>
    </message>
    <message>
      <extracomment>engine/stopping.py</extracomment>
      <source>Finished; {back}.</source>
      <translation>Terminato; {back}.</translation>
    </message>
    <message>
      <extracomment>engine/stopping.py</extracomment>
      <source>Stopped: {reason}.</source>
      <translation>Fermato: {reason}.</translation>
    </message>
    <message>
      <extracomment>engine/stopping.py</extracomment>
      <source>Stopped: {reason}; {back}.</source>
      <translation>Fermato: {reason}; {back}.</translation>
    </message>
    <message>
      <extracomment>engine/stopping.py</extracomment>
      <source>the weights of epoch {epoch} are back</source>
      <translation>sono tornati i pesi dell'epoca {epoch}</translation>
    </message>
    <message>
      <extracomment>engine/tie.py</extracomment>
      <source>It cannot share the weights of {name}: one of the two has no weight, or several.</source>
      <translation>Non può condividere i pesi di {name}: uno dei due non ha pesi, o ne ha diversi.</translation>
    </message>
    <message>
      <extracomment>engine/tie.py</extracomment>
      <source>It cannot share the weights of {name}: those have {sizes} numbers, but it needs {wanted}. Choose sizes that agree, or let it have weights of its own.</source>
      <translation>Non può condividere i pesi di {name}: quelli hanno {sizes} numeri, ma ne servono {wanted}. Scegli dimensioni che coincidono, o lasciagli pesi propri.</translation>
    </message>
    <message>
      <extracomment>engine/trainer.py</extracomment>
      <source>Training had stopped because the loss exploded. Press Train to start over from fresh weights.</source>
      <translation>L’addestramento si era fermato perché la loss era esplosa. Premi Addestra per ricominciare da pesi nuovi.</translation>
    </message>
    <message>
      <extracomment>engine/transfer.py</extracomment>
      <source>a number</source>
      <translation>un numero</translation>
    </message>
    <message>
      <extracomment>engine/transfer.py</extracomment>
      <source>the run has no layer of this name</source>
      <translation>l'addestramento non ha uno strato con questo nome</translation>
    </message>
    <message>
      <extracomment>engine/transfer.py</extracomment>
      <source>the run has no {name} there</source>
      <translation>l'addestramento lì non ha {name}</translation>
    </message>
    <message>
      <extracomment>engine/transfer.py</extracomment>
      <source>{name} is {own} here and {stored} in the run</source>
      <translation>{name} è {own} qui e {stored} nell'addestramento</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Channels last</source>
      <translation>Canali per ultimi</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Compiled</source>
      <translation>Compilata</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Compiled, channels last</source>
      <translation>Compilata, canali per ultimi</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Native code trains this network already. That is faster than anything that could be tried here.</source>
      <translation>Questa rete è già addestrata da codice nativo. È più veloce di tutto ciò che si potrebbe provare qui.</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Nothing is more than 10 % faster than what you have.</source>
      <translation>Nulla è più veloce di oltre il 10 % rispetto a ora.</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>Plain</source>
      <translation>Normale</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>{way} gets ready.</source>
      <translation>{way}: si prepara.</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>{way} gets ready. Compiling may take a minute, and cannot be cut short.</source>
      <translation>{way}: si prepara. La compilazione può durare un minuto e non si può interrompere.</translation>
    </message>
    <message>
      <extracomment>engine/trial.py</extracomment>
      <source>{way} trains.</source>
      <translation>{way}: si addestra.</translation>
    </message>
    <message>
      <extracomment>exporters/curves.py</extracomment>
      <source>There are no curves yet. Train first.</source>
      <translation>Non ci sono ancora curve. Prima addestra.</translation>
    </message>
    <message>
      <extracomment>exporters/curves.py</extracomment>
      <source>epoch</source>
      <translation>epoca</translation>
    </message>
    <message>
      <extracomment>exporters/curves.py</extracomment>
      <source>loss</source>
      <translation>loss</translation>
    </message>
    <message>
      <extracomment>exporters/curves.py</extracomment>
      <source>{metric} (1 = all right)</source>
      <translation>{metric} (1 = tutto giusto)</translation>
    </message>
    <message>
      <extracomment>exporters/curves.py</extracomment>
      <source>{split} (running mean)</source>
      <translation>{split} (media mobile)</translation>
    </message>
    <message>
      <extracomment>exporters/weights.py</extracomment>
      <source>There are no weights yet. Train first, or export a folder of a run.</source>
      <translation>Non ci sono ancora pesi. Prima addestra, o esporta la cartella di un addestramento.</translation>
    </message>
    <message>
      <extracomment>gui/banner.py</extracomment>
      <source>Hide this message</source>
      <translation>Nascondi questo messaggio</translation>
    </message>
    <message>
      <extracomment>gui/banner.py</extracomment>
      <source>Mends it in one step, which can be undone</source>
      <translation>Lo sistema in un solo passo, che si può annullare</translation>
    </message>
    <message>
      <extracomment>gui/canvas/adder.py</extracomment>
      <source>Add {node}</source>
      <translation>Aggiungi {node}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/adder.py</extracomment>
      <source>Insert {node}</source>
      <translation>Inserisci {node}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/adder.py</extracomment>
      <source>That Block is not in My blocks any more.</source>
      <translation>Quel Blocco non è più tra i miei Blocchi.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/annotation_item.py</extracomment>
      <source>An empty note; double-click to write.</source>
      <translation>Una nota vuota; fai doppio clic per scrivere.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/annotation_item.py</extracomment>
      <source>Frame</source>
      <translation>Cornice</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Align {what}</source>
      <translation>Allinea {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>An Input cannot be bypassed, since data enters through it.</source>
      <translation>Un Input non si può escludere, perché da lì entrano i dati.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Arrange the network</source>
      <translation>Disponi la rete</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Arrange {what}</source>
      <translation>Disponi {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Bypass {what}</source>
      <translation>Escludi {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Distribute {what}</source>
      <translation>Distribuisci {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Select a layer that stands in a wire first.</source>
      <translation>Prima seleziona uno strato che sta in un filo.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Select at least {count} layers first.</source>
      <translation>Prima seleziona almeno {count} strati.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Select the layers to bypass first.</source>
      <translation>Prima seleziona gli strati da escludere.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Snap to the grid</source>
      <translation>Aggancia alla griglia</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Space {what}</source>
      <translation>Spazia {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Take out {what}</source>
      <translation>Togli {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>The cards lie like that already.</source>
      <translation>Le schede sono già disposte così.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>Use {what} again</source>
      <translation>Usa di nuovo {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>{count} layers and notes are selected.</source>
      <translation>{count} strati e note selezionati.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/arranger.py</extracomment>
      <source>{count} layers are selected.</source>
      <translation>{count} strati sono selezionati.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/callout.py</extracomment>
      <source>Click to mend it: {label} (can be undone)</source>
      <translation>Fai clic per sistemarlo: {label} (si può annullare)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Fit the network into the view</source>
      <translation>Adatta la rete alla vista</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Layers</source>
      <translation>Strati</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>MACs</source>
      <translation>MAC</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Numbers that training may change; multiply–accumulate operations for one example</source>
      <translation>Numeri che l’addestramento può cambiare; operazioni multiply–accumulate per un esempio</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Parameters</source>
      <translation>Parametri</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>The loss belongs to the recipe; choose another one in the inspector.</source>
      <translation>La loss appartiene alla ricetta; scegline un’altra nell’ispettore.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Type the name of a layer, drag one here, or double-click one in the palette.</source>
      <translation>Scrivi il nome di uno strato, trascinane uno qui, o fai doppio clic su uno nella palette.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Zoom in</source>
      <translation>Ingrandisci</translation>
    </message>
    <message>
      <extracomment>gui/canvas/canvas.py</extracomment>
      <source>Zoom out</source>
      <translation>Rimpicciolisci</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Copy the parameters of one layer, then select the layers that are to get them.</source>
      <translation>Copia i parametri di uno strato, poi seleziona gli strati che devono riceverli.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Cut {what}</source>
      <translation>Taglia {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Duplicate {what}</source>
      <translation>Duplica {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>No parameter of {name} would change anything here.</source>
      <translation>Nessun parametro di {name} cambierebbe qualcosa qui.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Paste parameters of {name}</source>
      <translation>Incolla i parametri di {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Paste {what}</source>
      <translation>Incolla {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the layers to copy first.</source>
      <translation>Prima seleziona gli strati da copiare.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the layers to duplicate first.</source>
      <translation>Prima seleziona gli strati da duplicare.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>Select the one layer behind which to connect what is pasted.</source>
      <translation>Seleziona un solo strato, quello dopo il quale collegare ciò che incolli.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>The text on the clipboard cannot be pasted: {reason}</source>
      <translation>Il testo negli appunti non si può incollare: {reason}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/clipboard.py</extracomment>
      <source>There are no layers on the clipboard. Copy some first.</source>
      <translation>Non ci sono strati negli appunti. Prima copiane qualcuno.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>A weight has to be a finite number. Reset the run if it has diverged.</source>
      <translation>Un peso deve essere un numero finito. Reinizializza l’addestramento, se è andato in divergenza.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>Each copy of this Block has weights of its own; here you see those of the first.</source>
      <translation>Ogni copia di questo Blocco ha pesi suoi; qui vedi quelli della prima.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>Set {sign}[{place}] of {name}</source>
      <translation>Imposta {sign}[{place}] di {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>This layer is too large to be set number by number.</source>
      <translation>Questo strato è troppo grande per impostarlo numero per numero.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>b[{place}] = {value}, bias of unit {unit}, step {step}</source>
      <translation>b[{place}] = {value}, bias dell’unità {unit}, passo {step}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>input {number}</source>
      <translation>ingresso {number}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>w[{place}] = {value}, filter {unit}, step {step}</source>
      <translation>w[{place}] = {value}, filtro {unit}, passo {step}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup.py</extracomment>
      <source>w[{place}] = {value}, from {start} to unit {unit}, step {step}</source>
      <translation>w[{place}] = {value}, da {start} all’unità {unit}, passo {step}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_hand.py</extracomment>
      <source>Enter sets the weight, Escape leaves it as it is</source>
      <translation>Invio imposta il peso, Esc lo lascia com’è</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_hand.py</extracomment>
      <source>Freeze: training leaves these weights alone</source>
      <translation>Congela: l’addestramento non tocca questi pesi</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_hand.py</extracomment>
      <source>Frozen: click to let training change it</source>
      <translation>Congelato: fai clic perché l’addestramento possa cambiarlo</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_hand.py</extracomment>
      <source>Select one layer with weights first.</source>
      <translation>Prima seleziona uno strato con pesi.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_hand.py</extracomment>
      <source>Type a number, such as −0.5.</source>
      <translation>Scrivi un numero, come −0.5.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_picture.py</extracomment>
      <source>{count} inputs →</source>
      <translation>{count} ingressi →</translation>
    </message>
    <message>
      <extracomment>gui/canvas/closeup_picture.py</extracomment>
      <source>← {count} units</source>
      <translation>← {count} unità</translation>
    </message>
    <message>
      <extracomment>gui/canvas/connecting.py</extracomment>
      <source>Connect {source} to {target}</source>
      <translation>Collega {source} a {target}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/connecting.py</extracomment>
      <source>Connect {source} to {target}: arrows choose, Enter connects, Esc cancels.</source>
      <translation>Collega {source} a {target}: le frecce scelgono, Invio collega, Esc annulla.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/connecting.py</extracomment>
      <source>Ctrl+K takes another output.</source>
      <translation>Ctrl+K prende un’altra uscita.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/connecting.py</extracomment>
      <source>It takes the place of the wire from {name}.</source>
      <translation>Prende il posto del filo da {name}.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>Back to this level (Ctrl+Up: one level out)</source>
      <translation>Torna a questo livello (Ctrl+Su: un livello più in alto)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>Network</source>
      <translation>Rete</translation>
    </message>
    <message>
      <extracomment>gui/canvas/crumbs.py</extracomment>
      <source>You are here</source>
      <translation>Sei qui</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Close the search (Esc)</source>
      <translation>Chiudi la ricerca (Esc)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Find in the network</source>
      <translation>Trova nella rete</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Find in the network: conv, kernel_size=5, p&gt;0.3 …</source>
      <translation>Trova nella rete: conv, kernel_size=5, p&gt;0.3 …</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Next match (Enter, F3)</source>
      <translation>Risultato successivo (Invio, F3)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Nothing found</source>
      <translation>Nessun risultato</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Previous match (Shift+Enter, Shift+F3)</source>
      <translation>Risultato precedente (Maiusc+Invio, Maiusc+F3)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Select all</source>
      <translation>Seleziona tutto</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>Select all matches that are shown here (Alt+Enter)</source>
      <translation>Seleziona tutti i risultati mostrati qui (Alt+Invio)</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>{many} found</source>
      <translation>{many} trovati</translation>
    </message>
    <message>
      <extracomment>gui/canvas/finder.py</extracomment>
      <source>{n} of {many}</source>
      <translation>{n} di {many}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gesture.py</extracomment>
      <source>Delete wire</source>
      <translation>Elimina filo</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gesture.py</extracomment>
      <source>Delete {edges} wires</source>
      <translation>Elimina {edges} fili</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gesture.py</extracomment>
      <source>Delete {what}</source>
      <translation>Elimina {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/draw_wire.py</extracomment>
      <source>Disconnect {name}</source>
      <translation>Scollega {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/knife.py</extracomment>
      <source>Cut a wire</source>
      <translation>Taglia un filo</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/knife.py</extracomment>
      <source>Cut {count} wires</source>
      <translation>Taglia {count} fili</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_cards.py</extracomment>
      <source>Insert {name}</source>
      <translation>Inserisci {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_cards.py</extracomment>
      <source>Move {count} layers</source>
      <translation>Sposta {count} strati</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_cards.py</extracomment>
      <source>Move {name}</source>
      <translation>Sposta {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_cards.py</extracomment>
      <source>Take {name} out</source>
      <translation>Togli {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_notes.py</extracomment>
      <source>Move {what}</source>
      <translation>Sposta {what}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/move_notes.py</extracomment>
      <source>Resize a note</source>
      <translation>Ridimensiona una nota</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/take_wires.py</extracomment>
      <source>Disconnect what {name} feeds</source>
      <translation>Scollega ciò che {name} alimenta</translation>
    </message>
    <message>
      <extracomment>gui/canvas/gestures/take_wires.py</extracomment>
      <source>Move wires to {name}</source>
      <translation>Sposta i fili a {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Forget hand-set weights</source>
      <translation>Dimentica i pesi impostati a mano</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Forgot {count} hand-set tensors; a reset starts from random weights.</source>
      <translation>Dimenticati {count} tensori impostati a mano; una reinizializzazione parte da pesi casuali.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Freeze {count} layers</source>
      <translation>Congela {count} strati</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Freeze {name}</source>
      <translation>Congela {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Unfreeze {count} layers</source>
      <translation>Scongela {count} strati</translation>
    </message>
    <message>
      <extracomment>gui/canvas/handwork.py</extracomment>
      <source>Unfreeze {name}</source>
      <translation>Scongela {name}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/keyboard.py</extracomment>
      <source>No wire begins or ends here.</source>
      <translation>Nessun filo comincia o finisce qui.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/keyboard.py</extracomment>
      <source>Nothing else can be fed from here.</source>
      <translation>Da qui non si può alimentare altro.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/keyboard.py</extracomment>
      <source>Nothing lies there.</source>
      <translation>Lì non c’è nulla.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/keyboard.py</extracomment>
      <source>Walk to a layer first.</source>
      <translation>Prima vai su uno strato.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/keyboard.py</extracomment>
      <source>Wire from {source} to {target}. Delete removes it, Tab inserts a layer, Up and Down go to others.</source>
      <translation>Filo da {source} a {target}. Canc lo rimuove, Tab inserisce uno strato, Su e Giù vanno agli altri.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/minimap.py</extracomment>
      <source>Map of the network</source>
      <translation>Mappa della rete</translation>
    </message>
    <message>
      <extracomment>gui/canvas/minimap.py</extracomment>
      <source>The whole network: click or drag to move over it, turn the wheel to zoom</source>
      <translation>L’intera rete: fai clic o trascina per spostarti, gira la rotella per lo zoom</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>Frozen: training leaves its weights alone.</source>
      <translation>Congelato: l’addestramento non tocca i suoi pesi.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>Pictures: {what} ({on}).</source>
      <translation>Immagini: {what} ({on}).</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>Set on this card: {names}.</source>
      <translation>Su questa scheda: {names}.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>Shares its weights with {id}.</source>
      <translation>Condivide i suoi pesi con {id}.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>The loss: what training makes small. Select it to choose another.</source>
      <translation>La loss: ciò che l’addestramento rende piccolo. Selezionala per sceglierne un’altra.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>bypassed</source>
      <translation>escluso</translation>
    </message>
    <message>
      <extracomment>gui/canvas/node_item.py</extracomment>
      <source>loss {value:.3g}</source>
      <translation>loss {value:.3g}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Add a note</source>
      <translation>Aggiungi una nota</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Blue</source>
      <translation>Blu</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Colour of a note</source>
      <translation>Colore di una nota</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Frame the selection</source>
      <translation>Incornicia la selezione</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Grey</source>
      <translation>Grigio</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Purple</source>
      <translation>Viola</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Red</source>
      <translation>Rosso</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Words of the note</source>
      <translation>Parole della nota</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Write in a note</source>
      <translation>Scrivi in una nota</translation>
    </message>
    <message>
      <extracomment>gui/canvas/note_editor.py</extracomment>
      <source>Yellow</source>
      <translation>Giallo</translation>
    </message>
    <message>
      <extracomment>gui/canvas/points.py</extracomment>
      <source>Add a point</source>
      <translation>Aggiungi un punto</translation>
    </message>
    <message>
      <extracomment>gui/canvas/points.py</extracomment>
      <source>Move a point</source>
      <translation>Sposta un punto</translation>
    </message>
    <message>
      <extracomment>gui/canvas/points.py</extracomment>
      <source>Remove a point</source>
      <translation>Rimuovi un punto</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add a layer</source>
      <translation>Aggiungi uno strato</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add a layer: type its name</source>
      <translation>Aggiungi uno strato: scrivi il suo nome</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>Add {layer}</source>
      <translation>Aggiungi {layer}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>It takes no input.</source>
      <translation>Non accetta ingressi.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>My blocks</source>
      <translation>I miei Blocchi</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>my blocks</source>
      <translation>i miei blocchi</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>{layer} has no place for “{value}”.</source>
      <translation>{layer} non ha posto per “{value}”.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>{name} {problem}.</source>
      <translation>{name} {problem}.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/quick_add.py</extracomment>
      <source>↑ ↓ choose · Enter adds · Esc closes · “conv 16 5” sets values</source>
      <translation>↑ ↓ scegli · Invio aggiunge · Esc chiude · “conv 16 5” imposta i valori</translation>
    </message>
    <message>
      <extracomment>gui/canvas/scene.py</extracomment>
      <source>batch {size}</source>
      <translation>batch {size}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>Select the layers to swap first; an Input cannot become another layer.</source>
      <translation>Prima seleziona gli strati da cambiare; un Input non può diventare un altro strato.</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>Swap for</source>
      <translation>Cambia in</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>Swap for {kind}</source>
      <translation>Cambia in {kind}</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>Swap for: type a kind</source>
      <translation>Cambia in: scrivi un tipo</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>does not fit</source>
      <translation>non è adatto</translation>
    </message>
    <message>
      <extracomment>gui/canvas/swapper.py</extracomment>
      <source>↑ ↓ choose · Enter swaps · Esc closes</source>
      <translation>↑ ↓ scegli · Invio cambia · Esc chiude</translation>
    </message>
    <message>
      <extracomment>gui/canvas/view.py</extracomment>
      <source>Canvas</source>
      <translation>Tela</translation>
    </message>
    <message>
      <extracomment>gui/canvas/view.py</extracomment>
      <source>The network as cards joined by wires. Arrow keys walk along the wires.</source>
      <translation>La rete come schede unite da fili. Le frecce percorrono i fili.</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Before you press Train</source>
      <translation>Prima di premere Addestra</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Formulas</source>
      <translation>Formule</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Hide the card</source>
      <translation>Nascondi la scheda</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Hide the card (F2 brings it back)</source>
      <translation>Nascondi la scheda (F2 la fa tornare)</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Show the explanation; better after you have trained</source>
      <translation>Mostra la spiegazione; meglio dopo aver addestrato</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Source</source>
      <translation>Fonte</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>Watch</source>
      <translation>Osserva</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>What happened</source>
      <translation>Che cosa è successo</translation>
    </message>
    <message>
      <extracomment>gui/card.py</extracomment>
      <source>What happened, and why?</source>
      <translation>Che cosa è successo, e perché?</translation>
    </message>
    <message>
      <extracomment>gui/changes.py</extracomment>
      <source>loss changed</source>
      <translation>perdita cambiata</translation>
    </message>
    <message>
      <extracomment>gui/changes.py</extracomment>
      <source>{what} changed</source>
      <translation>{what}: cambiato</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Commands</source>
      <translation>Comandi</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Do, add, open or go to anything: type a few letters</source>
      <translation>Fai, aggiungi, apri o raggiungi qualsiasi cosa: scrivi qualche lettera</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Go to {name}</source>
      <translation>Vai a {name}</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>Open demo “{title}”</source>
      <translation>Apri la demo “{title}”</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>{menu} · not possible now</source>
      <translation>{menu} · ora non è possibile</translation>
    </message>
    <message>
      <extracomment>gui/command_palette.py</extracomment>
      <source>↑ ↓ choose · Enter does it · Esc closes</source>
      <translation>↑ ↓ scegli · Invio esegue · Esc chiude</translation>
    </message>
    <message>
      <extracomment>gui/context_menu.py</extracomment>
      <source>What can be done here</source>
      <translation>Che cosa si può fare qui</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>Count in steps instead of epochs</source>
      <translation>Conta in passi invece che in epoche</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>Logarithmic scale</source>
      <translation>Scala logaritmica</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>Press Train to see it.</source>
      <translation>Premi Addestra per vederlo.</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>Smoothing</source>
      <translation>Smussatura</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>Smoothing; the raw curve stays faintly visible</source>
      <translation>Smussatura; la curva grezza resta visibile in trasparenza</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>smooth</source>
      <translation>smussa</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>step</source>
      <translation>passo</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>step {step:,}, epoch {epoch:.2f}</source>
      <translation>passo {step:,}, epoca {epoch:.2f}</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>steps</source>
      <translation>passi</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>{title} over the run</source>
      <translation>{title} durante l’addestramento</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>{unit} (n = {count:,})</source>
      <translation>{unit} (n = {count:,})</translation>
    </message>
    <message>
      <extracomment>gui/curve_panel.py</extracomment>
      <source>{value} (n = {count:,})</source>
      <translation>{value} (n = {count:,})</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>1 problem</source>
      <translation>1 problema</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>Enter goes in</source>
      <translation>Invio entra</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>disabled</source>
      <translation>disattivato</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>followed on its card by {names}</source>
      <translation>seguito sulla sua scheda da {names}</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>frozen</source>
      <translation>congelato</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>input {shape} from {names}</source>
      <translation>ingresso {shape} da {names}</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>nothing feeds it</source>
      <translation>nulla lo alimenta</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>output {shape}</source>
      <translation>uscita {shape}</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>output {shape} to {names}</source>
      <translation>uscita {shape} a {names}</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>with the weights of {id}</source>
      <translation>con i pesi di {id}</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>{count} parameters</source>
      <translation>{count} parametri</translation>
    </message>
    <message>
      <extracomment>gui/describe.py</extracomment>
      <source>{count} problems</source>
      <translation>{count} problemi</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>About Playground</source>
      <translation>Informazioni su Playground</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Cannot open the file</source>
      <translation>Impossibile aprire il file</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Copy the list of problems</source>
      <translation>Copia l’elenco dei problemi</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Copy the versions for a bug report</source>
      <translation>Copia le versioni per segnalare un errore</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Keyboard shortcuts</source>
      <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Nothing matches. Try another word.</source>
      <translation>Nessun risultato. Prova un’altra parola.</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>On the canvas: arrow keys walk along the wires, with Shift they select, with Alt they move;
Home and End go to the first and last layer, Enter goes into a Block or to the settings,
Tab or a letter adds a layer, Esc gives up. The wheel zooms; the middle button, or Space
and dragging, move the view.</source>
      <translation>Sulla tela: le frecce percorrono i fili, con Maiusc selezionano, con Alt spostano;
Inizio e Fine vanno al primo e all’ultimo strato, Invio entra in un Blocco o va alle impostazioni,
Tab o una lettera aggiunge uno strato, Esc rinuncia. La rotella fa lo zoom; il tasto centrale, o Spazio
e trascinamento, sposta la vista.</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Problems</source>
      <translation>Problemi</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>Search shortcuts</source>
      <translation>Cerca una scorciatoia</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>one problem</source>
      <translation>un problema</translation>
    </message>
    <message>
      <extracomment>gui/dialog.py</extracomment>
      <source>“{name}” has {count} and was not opened. Your current project is still here.</source>
      <translation>“{name}” ha {count} e non è stato aperto. Il tuo progetto attuale è ancora qui.</translation>
    </message>
    <message>
      <extracomment>gui/dock.py</extracomment>
      <source>Back to its place (F12)</source>
      <translation>Di nuovo al suo posto (F12)</translation>
    </message>
    <message>
      <extracomment>gui/dock.py</extracomment>
      <source>Drag it to move it; press Enter to fill the window, or the menu key.</source>
      <translation>Trascinalo per spostarlo; premi Invio per riempire la finestra, o il tasto menu.</translation>
    </message>
    <message>
      <extracomment>gui/dock.py</extracomment>
      <source>Drag to move it. Double-click to fill the window with it, and again to go back.</source>
      <translation>Trascina per spostarlo. Doppio clic per riempire la finestra, e ancora per tornare indietro.</translation>
    </message>
    <message>
      <extracomment>gui/dock.py</extracomment>
      <source>Fill the window with it (F12)</source>
      <translation>Riempi la finestra (F12)</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Back to its place</source>
      <translation>Di nuovo al suo posto</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Fill the window</source>
      <translation>Riempi la finestra</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Hide</source>
      <translation>Nascondi</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Put it back into the window</source>
      <translation>Rimetti nella finestra</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Reset layout</source>
      <translation>Ripristina la disposizione</translation>
    </message>
    <message>
      <extracomment>gui/docks.py</extracomment>
      <source>Tear off</source>
      <translation>Stacca</translation>
    </message>
    <message>
      <extracomment>gui/field.py</extracomment>
      <source>mixed</source>
      <translation>misto</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Changed on the disk</source>
      <translation>Cambiato sul disco</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Discard</source>
      <translation>Scarta</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Export {title}</source>
      <translation>Esporta {title}</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Not written</source>
      <translation>Non scritto</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open a copy</source>
      <translation>Apri una copia</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open a project</source>
      <translation>Apri un progetto</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open read-only</source>
      <translation>Apri in sola lettura</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open twice?</source>
      <translation>Aprire due volte?</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Open {name}</source>
      <translation>Apri {name}</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Overwrite</source>
      <translation>Sovrascrivi</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Overwrite?</source>
      <translation>Sovrascrivere?</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Playground project</source>
      <translation>Progetto di Playground</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Reload</source>
      <translation>Ricarica</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save</source>
      <translation>Salva</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save as…</source>
      <translation>Salva con nome…</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save the changes?</source>
      <translation>Salvare le modifiche?</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Save the project</source>
      <translation>Salva il progetto</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>There is no file and no demo named {target!r}. Demos: {known}.</source>
      <translation>Non c’è un file né una demo di nome {target!r}. Demo: {known}.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Try again</source>
      <translation>Riprova</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Whatever you choose, the other version stays in File, Earlier versions.</source>
      <translation>Qualunque cosa tu scelga, l’altra versione resta in File, Versioni precedenti.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>Your project is still open here.</source>
      <translation>Il tuo progetto è ancora aperto qui.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>{name} (read-only)</source>
      <translation>{name} (sola lettura)</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>{name}-copy</source>
      <translation>{name}-copia</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” exists already.</source>
      <translation>“{name}” esiste già.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” has changes that are not saved.</source>
      <translation>“{name}” ha modifiche non salvate.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” is open in another window, so it was not overwritten.</source>
      <translation>“{name}” è aperto in un’altra finestra, quindi non è stato sovrascritto.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” is open in another window. Changes made in both would overwrite each other.</source>
      <translation>“{name}” è aperto in un’altra finestra. Le modifiche fatte in entrambe si sovrascriverebbero a vicenda.</translation>
    </message>
    <message>
      <extracomment>gui/files.py</extracomment>
      <source>“{name}” was changed by another program since you opened or saved it.</source>
      <translation>“{name}” è stato cambiato da un altro programma da quando l’hai aperto o salvato.</translation>
    </message>
    <message>
      <extracomment>gui/form.py</extracomment>
      <source>+ Add</source>
      <translation>+ Aggiungi</translation>
    </message>
    <message>
      <extracomment>gui/form.py</extracomment>
      <source>Add one of the {kind}</source>
      <translation>Aggiungi un elemento: {kind}</translation>
    </message>
    <message>
      <extracomment>gui/form.py</extracomment>
      <source>Add one of the {kind}. {help}</source>
      <translation>Aggiungi un elemento: {kind}. {help}</translation>
    </message>
    <message>
      <extracomment>gui/form.py</extracomment>
      <source>Change {what}</source>
      <translation>Cambia {what}</translation>
    </message>
    <message>
      <extracomment>gui/form.py</extracomment>
      <source>Move {name} down</source>
      <translation>Sposta {name} più giù</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Back to the window (Esc)</source>
      <translation>Torna alla finestra (Esc)</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Empty network</source>
      <translation>Rete vuota</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Enter opens the first demo that is found; Tab and the arrow keys go to the others</source>
      <translation>Invio apre la prima demo trovata; Tab e le frecce vanno alle altre</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Gallery</source>
      <translation>Galleria</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>No demo matches. Try another word.</source>
      <translation>Nessuna demo trovata. Prova un’altra parola.</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Open a project file</source>
      <translation>Apri un file di progetto</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Open file…</source>
      <translation>Apri file…</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Recent</source>
      <translation>Recenti</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Search demos</source>
      <translation>Cerca tra le demo</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>Start with an empty canvas</source>
      <translation>Comincia con una tela vuota</translation>
    </message>
    <message>
      <extracomment>gui/gallery.py</extracomment>
      <source>What do you want to see learning?</source>
      <translation>Che cosa vuoi veder imparare?</translation>
    </message>
    <message>
      <extracomment>gui/grey_curves.py</extracomment>
      <source>Pinned runs: {names}</source>
      <translation>Addestramenti fissati: {names}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Demos in which it appears</source>
      <translation>Demo in cui compare</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Examples of {shape}; targets: {kind}</source>
      <translation>Esempi di {shape}; target: {kind}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Formula and source</source>
      <translation>Formula e fonte</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>In PyTorch</source>
      <translation>In PyTorch</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>In: the data</source>
      <translation>In: i dati</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>In: {ports}: {shape}</source>
      <translation>In: {ports}: {shape}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Inputs and outputs</source>
      <translation>Ingressi e uscite</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>None of the shipped ones.</source>
      <translation>Nessuna di quelle incluse.</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Out: {ports}</source>
      <translation>Out: {ports}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>Settings</source>
      <translation>Impostazioni</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>any number</source>
      <translation>quanti vuoi</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>any shape</source>
      <translation>qualsiasi forma</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>default {value}</source>
      <translation>predefinito {value}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>one of the {kind}</source>
      <translation>uno tra: {kind}</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>or</source>
      <translation>o</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>values</source>
      <translation>valori</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>{count} classes</source>
      <translation>{count} classi</translation>
    </message>
    <message>
      <extracomment>gui/guide.py</extracomment>
      <source>{train} for training, {validation} for validation, {test} for the test</source>
      <translation>{train} per l’addestramento, {validation} per la validazione, {test} per il test</translation>
    </message>
    <message>
      <extracomment>gui/help_page.py</extracomment>
      <source>Help</source>
      <translation>Guida</translation>
    </message>
    <message>
      <extracomment>gui/help_page.py</extracomment>
      <source>Page of the help</source>
      <translation>Pagina della guida</translation>
    </message>
    <message>
      <extracomment>gui/help_page.py</extracomment>
      <source>Pages of the help</source>
      <translation>Pagine della guida</translation>
    </message>
    <message>
      <extracomment>gui/help_page.py</extracomment>
      <source>Search the help</source>
      <translation>Cerca nella guida</translation>
    </message>
    <message>
      <extracomment>gui/histogram.py</extracomment>
      <source>Histogram of weights and gradients</source>
      <translation>Istogramma di pesi e gradienti</translation>
    </message>
    <message>
      <extracomment>gui/histogram.py</extracomment>
      <source>how many</source>
      <translation>quanti</translation>
    </message>
    <message>
      <extracomment>gui/histogram.py</extracomment>
      <source>value</source>
      <translation>valore</translation>
    </message>
    <message>
      <extracomment>gui/inspector/annotation_page.py</extracomment>
      <source>Change {what} of a note</source>
      <translation>Cambia {what} di una nota</translation>
    </message>
    <message>
      <extracomment>gui/inspector/annotation_page.py</extracomment>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Edit equal Blocks together</source>
      <translation>Modifica insieme i Blocchi uguali</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Enter</source>
      <translation>Entra</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Inside the Block, the menu ⋯ of a setting offers it here.</source>
      <translation>Dentro il Blocco, il menu ⋯ di un’impostazione la offre qui.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Put the layers of the Block in its place</source>
      <translation>Metti al posto del Blocco i suoi strati</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Rename {title} to {new}</source>
      <translation>Rinomina {title} in {new}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Rename…</source>
      <translation>Rinomina…</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Set from outside</source>
      <translation>Impostabile da fuori</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Set {title} to {value}</source>
      <translation>Imposta {title} a {value}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Show the network inside; a double-click does the same</source>
      <translation>Mostra la rete all’interno; un doppio clic fa lo stesso</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Take back inside</source>
      <translation>Riporta all’interno</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Take back {title}</source>
      <translation>Riporta all’interno {title}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>Unpack</source>
      <translation>Scomponi</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>What is changed inside one is changed inside all Blocks that hold the same network</source>
      <translation>Ciò che cambia dentro uno cambia dentro tutti i Blocchi che contengono la stessa rete</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>What is this setting called?</source>
      <translation>Come si chiama questa impostazione?</translation>
    </message>
    <message>
      <extracomment>gui/inspector/block_page.py</extracomment>
      <source>{count} Blocks hold this network.</source>
      <translation>{count} Blocchi contengono questa rete.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Add a layer to this card</source>
      <translation>Aggiungi uno strato a questa scheda</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Followed by</source>
      <translation>Seguito da</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Set a layer on this card, that follows it at once</source>
      <translation>Metti su questa scheda uno strato che lo segue subito</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Set {layer} on {name}</source>
      <translation>Metti {layer} su {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Take {layer} off</source>
      <translation>Togli {layer}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>Take {layer} off {name}</source>
      <translation>Togli {layer} da {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/carried.py</extracomment>
      <source>{change} of {name}</source>
      <translation>{change} di {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>% of the whole network; MACs and activations for one example</source>
      <translation>% dell’intera rete; MAC e attivazioni per un esempio</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Activations</source>
      <translation>Attivazioni</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Known in a moment.</source>
      <translation>Si saprà tra un attimo.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Known when the layer is connected.</source>
      <translation>Si saprà quando lo strato sarà collegato.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Parameters, operations and memory</source>
      <translation>Parametri, operazioni e memoria</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Shape</source>
      <translation>Forma</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Size</source>
      <translation>Dimensioni</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>Weights</source>
      <translation>Pesi</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>of one of {count} copies; {note}</source>
      <translation>di una delle {count} copie; {note}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>out</source>
      <translation>out</translation>
    </message>
    <message>
      <extracomment>gui/inspector/figures.py</extracomment>
      <source>… per batch of {count}</source>
      <translation>… per batch di {count}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/heading.py</extracomment>
      <source>Double-click or press F2 to give it a name of its own</source>
      <translation>Fai doppio clic o premi F2 per dargli un nome suo</translation>
    </message>
    <message>
      <extracomment>gui/inspector/heading.py</extracomment>
      <source>Name of the layer</source>
      <translation>Nome dello strato</translation>
    </message>
    <message>
      <extracomment>gui/inspector/heading.py</extracomment>
      <source>Name of the layer in the PyTorch code</source>
      <translation>Nome dello strato nel codice PyTorch</translation>
    </message>
    <message>
      <extracomment>gui/inspector/heading.py</extracomment>
      <source>Title; press F2 to change it</source>
      <translation>Titolo; premi F2 per cambiarlo</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Give {name} weights of its own</source>
      <translation>Dai a {name} pesi propri</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Initialisation</source>
      <translation>Inizializzazione</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Initialise {name}</source>
      <translation>Inizializza {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Learning</source>
      <translation>Imparare</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Learning rate of {name} × {value:g}</source>
      <translation>Learning rate di {name} × {value:g}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Learning rate ×</source>
      <translation>Learning rate ×</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Otherwise it begins as the project says: {name}.</source>
      <translation>Altrimenti comincia come dice il progetto: {name}.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Own initialisation</source>
      <translation>Inizializzazione propria</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Share weights with {id}</source>
      <translation>Condividi i pesi con {id}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>Shares weights of</source>
      <translation>Condivide i pesi di</translation>
    </message>
    <message>
      <extracomment>gui/inspector/learning.py</extracomment>
      <source>no other layer</source>
      <translation>nessun altro strato</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>Connections</source>
      <translation>Collegamenti</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>from {layers}</source>
      <translation>da {layers}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>nothing comes in</source>
      <translation>non entra nulla</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>nothing is fed by it</source>
      <translation>non alimenta nulla</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>to the loss</source>
      <translation>alla loss</translation>
    </message>
    <message>
      <extracomment>gui/inspector/links.py</extracomment>
      <source>to {layers}</source>
      <translation>a {layers}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Another draw</source>
      <translation>Un’altra estrazione</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Appears when the network has been built.</source>
      <translation>Compare quando la rete è stata costruita.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>As loaded</source>
      <translation>Come sono state caricate</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Live examples</source>
      <translation>Esempi dal vivo</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Shows what another step of training sees: the next one, or the one where the run is</source>
      <translation>Mostra ciò che vede un altro passo dell’addestramento: il prossimo, o quello a cui è arrivata la corsa</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Training image {number:,}, epoch {epoch:,}, step {step:,}
{transform}
Target: {target}</source>
      <translation>Immagine di addestramento {number:,}, epoca {epoch:,}, passo {step:,}
{transform}
Obiettivo: {target}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>Training images {numbers}, epoch {epoch:,}, step {step:,}</source>
      <translation>Immagini di addestramento {numbers}, epoca {epoch:,}, passo {step:,}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/live_examples.py</extracomment>
      <source>{n}. {name}</source>
      <translation>{n}. {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Change the weight of a loss</source>
      <translation>Cambia il peso di una perdita</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Explain it</source>
      <translation>Spiega</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Loss</source>
      <translation>Loss</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Loss of {output}</source>
      <translation>Perdita di {output}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Metrics</source>
      <translation>Metriche</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Open its page of the help (F1)</source>
      <translation>Apri la sua pagina della guida (F1)</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Recipe</source>
      <translation>Ricetta</translation>
    </message>
    <message>
      <extracomment>gui/inspector/loss_page.py</extracomment>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>Parameters that all of them have</source>
      <translation>Parametri che hanno tutti in comune</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>Replace all of them by another kind of layer, keeping what fits</source>
      <translation>Sostituiscili tutti con un altro tipo di strato, conservando ciò che è adatto</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>Set {what} of {count} layers to {value}</source>
      <translation>Imposta {what} di {count} strati a {value}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>Swap kind…</source>
      <translation>Cambia tipo…</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>These layers have no setting in common.</source>
      <translation>Questi strati non hanno impostazioni in comune.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>{count} MACs per example</source>
      <translation>{count} MAC per esempio</translation>
    </message>
    <message>
      <extracomment>gui/inspector/many_page.py</extracomment>
      <source>{what}, {share} of the network</source>
      <translation>{what}, {share} della rete</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Bypass {name}</source>
      <translation>Escludi {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Bypassed</source>
      <translation>Escluso</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Data</source>
      <translation>Dati</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Formula</source>
      <translation>Formula</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Frozen</source>
      <translation>Congelato</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>The network is computed without it; it stays here</source>
      <translation>La rete viene calcolata senza di esso; resta qui</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Training</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Training leaves the weights alone</source>
      <translation>L’addestramento non tocca i pesi</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Transforms</source>
      <translation>Trasformazioni</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>Use {name} again</source>
      <translation>Usa di nuovo {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>What it does, with its formula and its settings (F1)</source>
      <translation>Che cosa fa, con la sua formula e le sue impostazioni (F1)</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>{fix}: mends it in one step, which can be undone</source>
      <translation>{fix}: lo sistema in un solo passo, che si può annullare</translation>
    </message>
    <message>
      <extracomment>gui/inspector/node_page.py</extracomment>
      <source>{word} (some)</source>
      <translation>{word} (alcuni)</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Drag the schedule</source>
      <translation>Trascina la schedule</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Gradients</source>
      <translation>Gradienti</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Initialisation of weights</source>
      <translation>Inizializzazione dei pesi</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Locked while presenting</source>
      <translation>Bloccato durante la presentazione</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Notes</source>
      <translation>Note</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Optimizer</source>
      <translation>Ottimizzatore</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Project</source>
      <translation>Progetto</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Recipe and loss</source>
      <translation>Ricetta e loss</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Regularisation</source>
      <translation>Regolarizzazione</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>Schedule of the learning rate</source>
      <translation>Schedule del learning rate</translation>
    </message>
    <message>
      <extracomment>gui/inspector/project_page.py</extracomment>
      <source>When it stops</source>
      <translation>Quando si ferma</translation>
    </message>
    <message>
      <extracomment>gui/inspector/promote.py</extracomment>
      <source>Promote to the Block</source>
      <translation>Porta sul Blocco</translation>
    </message>
    <message>
      <extracomment>gui/inspector/promote.py</extracomment>
      <source>Promote to the Block…</source>
      <translation>Porta sul Blocco…</translation>
    </message>
    <message>
      <extracomment>gui/inspector/promote.py</extracomment>
      <source>Promote {title}</source>
      <translation>Porta fuori {title}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/promote.py</extracomment>
      <source>Take back “{title}” from the Block</source>
      <translation>Togli “{title}” dal Blocco</translation>
    </message>
    <message>
      <extracomment>gui/inspector/promote.py</extracomment>
      <source>What is this setting called on the outside? Settings of one name are set together.</source>
      <translation>Come si chiama questa impostazione dall’esterno? Le impostazioni con lo stesso nome si cambiano insieme.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/schedule_plot.py</extracomment>
      <source>Curve of the learning rate</source>
      <translation>Curva del learning rate</translation>
    </message>
    <message>
      <extracomment>gui/inspector/schedule_plot.py</extracomment>
      <source>The fields below set what its handles set</source>
      <translation>I campi qui sotto impostano ciò che impostano le sue maniglie</translation>
    </message>
    <message>
      <extracomment>gui/inspector/schedule_plot.py</extracomment>
      <source>learning rate</source>
      <translation>learning rate</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>All weights are practically zero, so nothing passes through this layer.</source>
      <translation>Tutti i pesi sono praticamente zero, quindi attraverso questo strato non passa nulla.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>All weights together</source>
      <translation>Tutti i pesi insieme</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>No gradient arrives here, so nothing is learned: the units behind it may be dead.</source>
      <translation>Qui non arriva alcun gradiente, quindi non si impara nulla: le unità che seguono possono essere morte.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>Some numbers are no longer finite: training has blown up. Reset, with a smaller learning rate.</source>
      <translation>Alcuni numeri non sono più finiti: l’addestramento è esploso. Reinizializza, con un learning rate più piccolo.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>The gradient is very large: it may be exploding. Try a smaller learning rate.</source>
      <translation>Il gradiente è molto grande: forse sta esplodendo. Prova un learning rate più piccolo.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>There are weights as large as {size}: they may be exploding. Try a smaller learning rate.</source>
      <translation>Ci sono pesi grandi {size}: forse stanno esplodendo. Prova un learning rate più piccolo.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>Weights and gradients</source>
      <translation>Pesi e gradienti</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>Which of the layer's tensors the picture shows</source>
      <translation>Quale dei tensori dello strato mostra l’immagine</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>Which weights</source>
      <translation>Quali pesi</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>copy {number}: {name}</source>
      <translation>copia {number}: {name}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>{count} numbers, step {step}</source>
      <translation>{count} numeri, passo {step}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>{mark} gradients, scaled to fit: norm {norm}</source>
      <translation>{mark} gradienti, scalati per starci: norma {norm}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>{mark} weights: mean {mean}, σ {std}</source>
      <translation>{mark} pesi: media {mean}, σ {std}</translation>
    </message>
    <message>
      <extracomment>gui/inspector/weights.py</extracomment>
      <source>{share} % of the units get no gradient: they are dead. Try a smaller learning rate, or LeakyReLU.</source>
      <translation>Il {share} % delle unità non riceve gradiente: sono morte. Prova un learning rate più piccolo, o LeakyReLU.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>&lt;b&gt;{shape}&lt;/b&gt;, {kind}, {size} per example</source>
      <translation>&lt;b&gt;{shape}&lt;/b&gt;, {kind}, {size} per esempio</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>Known when the layers before it fit.</source>
      <translation>Si saprà quando gli strati precedenti saranno compatibili.</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>Let the wire find its own way again</source>
      <translation>Lascia che il filo trovi di nuovo la sua strada</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>Remove its points</source>
      <translation>Rimuovi i suoi punti</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>Remove the points of a wire</source>
      <translation>Rimuovi i punti di un filo</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>Wire</source>
      <translation>Filo</translation>
    </message>
    <message>
      <extracomment>gui/inspector/wire_page.py</extracomment>
      <source>from {source} to {target}</source>
      <translation>da {source} a {target}</translation>
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>Go on</source>
      <translation>Continua</translation>
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>Leave the run?</source>
      <translation>Lasciare l’addestramento?</translation>
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>The disk can be written again; everything is kept.</source>
      <translation>Il disco si può di nuovo scrivere; tutto è conservato.</translation>
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>What was open is kept: File, Recover work.</source>
      <translation>Ciò che era aperto è conservato: File, Recupera il lavoro.</translation>
    </message>
    <message>
      <extracomment>gui/keeper.py</extracomment>
      <source>What was trained cannot be kept, since the disk cannot be written. Go on without it?</source>
      <translation>Ciò che è stato addestrato non si può conservare, perché il disco non si può scrivere. Continuare senza?</translation>
    </message>
    <message>
      <extracomment>gui/load_dialog.py</extracomment>
      <source>Load</source>
      <translation>Carica</translation>
    </message>
    <message>
      <extracomment>gui/load_dialog.py</extracomment>
      <source>Load weights</source>
      <translation>Carica pesi</translation>
    </message>
    <message>
      <extracomment>gui/load_dialog.py</extracomment>
      <source>Not in this network: {names}</source>
      <translation>Non in questa rete: {names}</translation>
    </message>
    <message>
      <extracomment>gui/load_dialog.py</extracomment>
      <source>Weights of “{name}”</source>
      <translation>Pesi di “{name}”</translation>
    </message>
    <message>
      <extracomment>gui/load_dialog.py</extracomment>
      <source>{fits} of {all} layers have weights of the same name and shape in that run. The present run is kept in the list, and a new one begins with the weights that are ticked.</source>
      <translation>{fits} strati su {all} hanno in quell'addestramento pesi con lo stesso nome e la stessa forma. L'addestramento attuale resta nell'elenco, e ne comincia uno nuovo con i pesi spuntati.</translation>
    </message>
    <message>
      <extracomment>gui/main_window.py</extracomment>
      <source>Reset with a new seed</source>
      <translation>Reinizializza con un nuovo seme</translation>
    </message>
    <message>
      <extracomment>gui/metric_choice.py</extracomment>
      <source>Choose what is drawn</source>
      <translation>Scegli che cosa disegnare</translation>
    </message>
    <message>
      <extracomment>gui/metric_choice.py</extracomment>
      <source>What is drawn</source>
      <translation>Che cosa si disegna</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>It could not be removed: {reason}.</source>
      <translation>Non è stato possibile rimuoverlo: {reason}.</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>It will stand in the palette under this name:</source>
      <translation>Starà nella palette con questo nome:</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>Keep the Block</source>
      <translation>Conserva il Blocco</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>New name:</source>
      <translation>Nuovo nome:</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>Take “{title}” out of the palette? What was made with it stays as it is.</source>
      <translation>Togliere “{title}” dalla palette? Ciò che ne è stato fatto resta com’è.</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>The Block could not be kept: {reason}.</source>
      <translation>Non è stato possibile conservare il Blocco: {reason}.</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>There is a Block “{title}”. Replace it?</source>
      <translation>C’è già un Blocco “{title}”. Sostituirlo?</translation>
    </message>
    <message>
      <extracomment>gui/my_blocks.py</extracomment>
      <source>“{title}” stands under My blocks in the palette now.</source>
      <translation>“{title}” ora sta tra i miei Blocchi nella palette.</translation>
    </message>
    <message>
      <extracomment>gui/outline_model.py</extracomment>
      <source>Feeds</source>
      <translation>Alimenta</translation>
    </message>
    <message>
      <extracomment>gui/outline_model.py</extracomment>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <extracomment>gui/outline_model.py</extracomment>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Click, or press Space, to fold or unfold {family}.</source>
      <translation>Fai clic, o premi Spazio, per chiudere o aprire {family}.</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Drag it onto the canvas, or double-click.</source>
      <translation>Trascinalo sulla tela, o fai doppio clic.</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>No layer matches.
Try another word, such as “conv” or “norm”.</source>
      <translation>Nessuno strato trovato.
Prova un’altra parola, come “conv” o “norm”.</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Remove…</source>
      <translation>Rimuovi…</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Search layers</source>
      <translation>Cerca tra gli strati</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Type to find a layer; Enter places the first one, the down key goes to the list (Ctrl+L)</source>
      <translation>Scrivi per trovare uno strato; Invio inserisce il primo, il tasto Giù va all’elenco (Ctrl+L)</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>Your own Block: {content}.</source>
      <translation>Il tuo Blocco: {content}.</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>folded</source>
      <translation>chiuso</translation>
    </message>
    <message>
      <extracomment>gui/palette.py</extracomment>
      <source>unfolded</source>
      <translation>aperto</translation>
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>at an unknown time</source>
      <translation>in un momento sconosciuto</translation>
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>one layer</source>
      <translation>uno strato</translation>
    </message>
    <message>
      <extracomment>gui/pictured.py</extracomment>
      <source>{number} layers</source>
      <translation>{number} strati</translation>
    </message>
    <message>
      <extracomment>gui/plot.py</extracomment>
      <source>Drag or turn the wheel to look closer; double-click shows all again</source>
      <translation>Trascina o gira la rotella per guardare più da vicino; un doppio clic mostra di nuovo tutto</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>Black screen; any key brings the picture back</source>
      <translation>Schermo nero; un tasto qualsiasi fa tornare l’immagine</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>Locked for this demo: {what}. Esc leaves the presentation.</source>
      <translation>Bloccato per questa demo: {what}. Esc esce dalla presentazione.</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>Page Down and Page Up: next and previous demo. B: black screen. Esc: back.</source>
      <translation>Pag giù e Pag su: demo successiva e precedente. B: schermo nero. Esc: indietro.</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>That was the last demo.</source>
      <translation>Quella era l’ultima demo.</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>This is the first demo.</source>
      <translation>Questa è la prima demo.</translation>
    </message>
    <message>
      <extracomment>gui/presenting.py</extracomment>
      <source>What is locked cannot be changed while presenting; Esc leaves.</source>
      <translation>Ciò che è bloccato non si può cambiare durante la presentazione; Esc esce.</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>All {count} of this kind</source>
      <translation>Tutti e {count} di questo tipo</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Enter goes to the place of a problem, Ctrl+Enter mends it.</source>
      <translation>Invio va al posto di un problema, Ctrl+Invio lo sistema.</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Errors: {count}</source>
      <translation>Errori: {count}</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Fix {count} problems</source>
      <translation>Correggi {count} problemi</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Go there</source>
      <translation>Vai lì</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Mends all problems of this kind in one step, which can be undone</source>
      <translation>Sistema tutti i problemi di questo tipo in un solo passo, che si può annullare</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Mends it in one step, which can be undone (Ctrl+Enter)</source>
      <translation>Lo sistema in un solo passo, che si può annullare (Ctrl+Invio)</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Nothing of what is shown here. Switch on errors and warnings above.</source>
      <translation>Nulla di ciò che è mostrato qui. Attiva qui sopra errori e avvisi.</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Nothing to complain about.</source>
      <translation>Niente da segnalare.</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Select the place on the canvas (Enter)</source>
      <translation>Seleziona il posto sulla tela (Invio)</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Show errors</source>
      <translation>Mostra gli errori</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Show warnings</source>
      <translation>Mostra gli avvisi</translation>
    </message>
    <message>
      <extracomment>gui/problem_list.py</extracomment>
      <source>Warnings: {count}</source>
      <translation>Avvisi: {count}</translation>
    </message>
    <message>
      <extracomment>gui/problem_pill.py</extracomment>
      <source>{errors} errors, {warnings} warnings</source>
      <translation>{errors} errori, {warnings} avvisi</translation>
    </message>
    <message>
      <extracomment>gui/problem_pill.py</extracomment>
      <source>{words}. Click to see the list.</source>
      <translation>{words}. Fai clic per vedere l’elenco.</translation>
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Error</source>
      <translation>Errore</translation>
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Fix: {label}.</source>
      <translation>Correzione: {label}.</translation>
    </message>
    <message>
      <extracomment>gui/problem_row.py</extracomment>
      <source>Warning</source>
      <translation>Avviso</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>A copy of the network is trained with a learning rate that rises from step to step. Your run stays as it is.</source>
      <translation>Una copia della rete viene addestrata con un tasso di apprendimento che cresce di passo in passo. La tua esecuzione resta com’è.</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>A good learning rate is {rate}; the project has {now:g}. The loss falls fast there, and steps are still far from overshooting.</source>
      <translation>Un buon tasso di apprendimento è {rate}; il progetto ha {now:g}. Lì la perdita scende in fretta e i passi sono ancora lontani dal saltare oltre.</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Find a learning rate</source>
      <translation>Trova un tasso di apprendimento</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Leave the learning rate as it is</source>
      <translation>Lascia il tasso di apprendimento com’è</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Loss over the learning rate</source>
      <translation>Perdita in funzione del tasso di apprendimento</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Progress of the search</source>
      <translation>Avanzamento della ricerca</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Set the learning rate to what was found; undo takes it back</source>
      <translation>Imposta il tasso di apprendimento trovato; Annulla lo riporta indietro</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Use a learning rate of {rate:g}</source>
      <translation>Usa un tasso di apprendimento di {rate:g}</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Use it</source>
      <translation>Usalo</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>Use {rate}</source>
      <translation>Usa {rate}</translation>
    </message>
    <message>
      <extracomment>gui/rate_finder.py</extracomment>
      <source>suggested: {rate}</source>
      <translation>consigliato: {rate}</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Ask again at the next start</source>
      <translation>Chiedi di nuovo al prossimo avvio</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Back to the window</source>
      <translation>Torna alla finestra</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Do not ask again; File, Recover work, still has it</source>
      <translation>Non chiedere più; resta in File, Recupera il lavoro</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Go on with what is selected, and with its run</source>
      <translation>Continua con ciò che è selezionato, e con il suo addestramento</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Keep for later</source>
      <translation>Conserva per dopo</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Nothing is put aside. Runs and edits come here when another project takes their place.</source>
      <translation>Niente è messo da parte. Addestramenti e modifiche arrivano qui quando un altro progetto prende il loro posto.</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Open</source>
      <translation>Apri</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Projects and runs that were put aside when another was opened. The oldest are removed in time.</source>
      <translation>Progetti e addestramenti messi da parte quando ne è stato aperto un altro. I più vecchi col tempo vengono rimossi.</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Recover work</source>
      <translation>Recupera il lavoro</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Remove what is selected for good</source>
      <translation>Rimuovi per sempre ciò che è selezionato</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Restore</source>
      <translation>Ripristina</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Restore your work?</source>
      <translation>Ripristinare il tuo lavoro?</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>Start fresh</source>
      <translation>Ricomincia</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>The program ended unexpectedly, but your work is here. What was open when it happened:</source>
      <translation>Il programma è terminato in modo inatteso, ma il tuo lavoro è qui. Che cosa era aperto quando è successo:</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>changes are not saved</source>
      <translation>modifiche non salvate</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>not trained</source>
      <translation>non addestrato</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>saved</source>
      <translation>salvato</translation>
    </message>
    <message>
      <extracomment>gui/restore.py</extracomment>
      <source>trained for {step} steps, {epoch} epochs</source>
      <translation>addestrato per {step} passi, {epoch} epoche</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>Default: {value}</source>
      <translation>Predefinito: {value}</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>More for {title}</source>
      <translation>Altro per {title}</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>Range: {bounds}</source>
      <translation>Intervallo: {bounds}</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>Set {title} back to {value}</source>
      <translation>Riporta {title} a {value}</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>off</source>
      <translation>no</translation>
    </message>
    <message>
      <extracomment>gui/rows.py</extracomment>
      <source>on</source>
      <translation>sì</translation>
    </message>
    <message>
      <extracomment>gui/segments.py</extracomment>
      <source>Build</source>
      <translation>Costruisci</translation>
    </message>
    <message>
      <extracomment>gui/segments.py</extracomment>
      <source>Layout of the window</source>
      <translation>Disposizione della finestra</translation>
    </message>
    <message>
      <extracomment>gui/segments.py</extracomment>
      <source>Present</source>
      <translation>Presenta</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Clean up?</source>
      <translation>Fare pulizia?</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Clean up…</source>
      <translation>Fai pulizia…</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Close the window and open it again; project and run are kept</source>
      <translation>Chiudi la finestra e riaprila; progetto e addestramento restano</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Colours</source>
      <translation>Colori</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Dark</source>
      <translation>Scuro</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Dark or light, or whatever the desktop uses</source>
      <translation>Scuro o chiaro, o come l’ambiente desktop</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Folder of kept work</source>
      <translation>Cartella del lavoro conservato</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Kept work</source>
      <translation>Lavoro conservato</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Language</source>
      <translation>Lingua</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Letters, and all that makes room for them</source>
      <translation>Le lettere, e tutto ciò che fa loro spazio</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Light</source>
      <translation>Chiaro</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Like the system</source>
      <translation>Come il sistema</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Motion</source>
      <translation>Movimento</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Open it in the file manager</source>
      <translation>Aprila nel gestore dei file</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Put everything back as it was</source>
      <translation>Rimetti tutto com’era</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Remove both</source>
      <translation>Rimuovi entrambi</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Remove earlier versions</source>
      <translation>Rimuovi le versioni precedenti</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Remove work put aside</source>
      <translation>Rimuovi il lavoro messo da parte</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Remove work that was put aside, or earlier versions of files</source>
      <translation>Rimuovi il lavoro messo da parte, o le versioni precedenti dei file</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Restart now</source>
      <translation>Riavvia ora</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Show changes at once, without movement</source>
      <translation>Mostra subito i cambiamenti, senza movimento</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Show the folder</source>
      <translation>Mostra la cartella</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Size of letters</source>
      <translation>Dimensione dei caratteri</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Spoken from the next start on.</source>
      <translation>In uso dal prossimo avvio.</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Views jump instead of gliding</source>
      <translation>Le viste saltano invece di scivolare</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>What is removed cannot be brought back. What is open now, and your project files, stay.</source>
      <translation>Ciò che viene rimosso non si può recuperare. Ciò che è aperto ora, e i file dei tuoi progetti, restano.</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>Words of menus, hints and messages</source>
      <translation>Parole di menu, suggerimenti e messaggi</translation>
    </message>
    <message>
      <extracomment>gui/settings.py</extracomment>
      <source>{size} in all: {aside} put aside, {versions} earlier versions of files</source>
      <translation>{size} in tutto: {aside} messi da parte, {versions} di versioni precedenti dei file</translation>
    </message>
    <message>
      <extracomment>gui/slider.py</extracomment>
      <source>Slider for {name}</source>
      <translation>Cursore per {name}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>Best value on the validation examples so far</source>
      <translation>Miglior valore finora sugli esempi di validazione</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>Frames per second of the window, and how late the slowest 1 % of them were</source>
      <translation>Fotogrammi al secondo della finestra, e il ritardo dell’1 % più lento</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>How the run ended</source>
      <translation>Come è finito l'addestramento</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>Native code trains this network, since PyTorch would spend most of the time on itself.</source>
      <translation>Questa rete è addestrata da codice nativo, perché PyTorch passerebbe quasi tutto il tempo su sé stesso.</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>State of the run</source>
      <translation>Stato dell’addestramento</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>Stopped</source>
      <translation>Fermato</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>Trained by {who}</source>
      <translation>Addestrata da {who}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>UI {fps:.0f} fps  p99 {p99_ms:.0f} ms late</source>
      <translation>UI {fps:.0f} fps  p99 {p99_ms:.0f} ms di ritardo</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>best {split} {metric} {shown} at epoch {epoch}</source>
      <translation>miglior {metric} di {split} {shown} all’epoca {epoch}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>lr {lr:.3g}  {optimizer}</source>
      <translation>lr {lr:.3g}  {optimizer}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>native</source>
      <translation>nativo</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>step {step:,}</source>
      <translation>passo {step:,}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>test loss {value:.3g}</source>
      <translation>loss di test {value:.3g}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>test {value:.2%}</source>
      <translation>test {value:.2%}</translation>
    </message>
    <message>
      <extracomment>gui/status.py</extracomment>
      <source>{speed:,.0f} steps/s</source>
      <translation>{speed:,.0f} passi/s</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source> · {time} left</source>
      <translation> · restano {time}</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Continue</source>
      <translation>Continua</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Epoch {shown} / {epochs}{left}</source>
      <translation>Epoca {shown} / {epochs}{left}</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>How: float32, as usual.</source>
      <translation>Come: float32, come al solito.</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>How: {how}.</source>
      <translation>Come: {how}.</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Neural Playground</source>
      <translation>Neural Playground</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Progress of the run</source>
      <translation>Avanzamento dell’addestramento</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>PyTorch is being loaded…</source>
      <translation>Caricamento di PyTorch…</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>The data and how many examples there are in all; click to change it</source>
      <translation>I dati e il numero totale di esempi; fai clic per cambiarli</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>The data is being loaded…</source>
      <translation>Caricamento dei dati…</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>The network is computed here: {device}.</source>
      <translation>La rete viene calcolata qui: {device}.</translation>
    </message>
    <message>
      <extracomment>gui/transport.py</extracomment>
      <source>Train</source>
      <translation>Addestra</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Bring back</source>
      <translation>Riporta indietro</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Bring back a version</source>
      <translation>Riporta indietro una versione</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Each time you save, a copy is kept here. To bring one back is an edit that can be undone.</source>
      <translation>A ogni salvataggio se ne conserva qui una copia. Riportarne una è una modifica che si può annullare.</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Earlier versions</source>
      <translation>Versioni precedenti</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Earlier versions of “{name}”</source>
      <translation>Versioni precedenti di “{name}”</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Open as copy</source>
      <translation>Apri come copia</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Open it beside the file, without a name</source>
      <translation>Aprila accanto al file, senza nome</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>Put it in place of what is open, as an edit</source>
      <translation>Mettila al posto di ciò che è aperto, come modifica</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>There are none yet. Each time you save, a copy is kept here.</source>
      <translation>Non ce ne sono ancora. A ogni salvataggio se ne conserva qui una copia.</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>cannot be read: {reason}</source>
      <translation>non si può leggere: {reason}</translation>
    </message>
    <message>
      <extracomment>gui/versions.py</extracomment>
      <source>{size} kB</source>
      <translation>{size} kB</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>A few steps are trained in each way, on copies of the network. Your run waits meanwhile, and stays as it is.</source>
      <translation>In ogni modo si addestrano alcuni passi, su copie della rete. Il tuo addestramento intanto aspetta e resta com'è.</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Leave the project as it is</source>
      <translation>Lascia il progetto com'è</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Progress of the trial</source>
      <translation>Avanzamento della prova</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Set the fastest way in the project; undo takes it back</source>
      <translation>Imposta nel progetto il modo più veloce; si può annullare</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Speed of each way</source>
      <translation>Velocità di ogni modo</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Train in a faster way</source>
      <translation>Addestra in un modo più veloce</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Try faster ways</source>
      <translation>Prova modi più veloci</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>Use “{way}”</source>
      <translation>Usa “{way}”</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>{rate:,.1f} steps/s</source>
      <translation>{rate:,.1f} passi/s</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>{times:.2f} times as fast</source>
      <translation>{times:.2f} volte più veloce</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>{way} (now)</source>
      <translation>{way} (ora)</translation>
    </message>
    <message>
      <extracomment>gui/way_trial.py</extracomment>
      <source>{way} is {gain:.0%} faster than what you have.</source>
      <translation>{way}: {gain:.0%} più veloce di ora.</translation>
    </message>
    <message>
      <extracomment>gui/workspace.py</extracomment>
      <source>{reason} Until then nothing is kept for the next start, so save your project.</source>
      <translation>{reason} Fino ad allora nulla viene conservato per il prossimo avvio, quindi salva il tuo progetto.</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>per channel</source>
      <translation>per canale</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>slope {value:g}</source>
      <translation>pendenza {value:g}</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>y = x for x &gt; 0, {alpha:g} (exp(x / {alpha:g}) − 1) otherwise</source>
      <translation>y = x per x &gt; 0, altrimenti {alpha:g} (exp(x / {alpha:g}) − 1)</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>y = x for x &gt; 0, {alpha:g} (eˣ − 1) otherwise</source>
      <translation>y = x per x &gt; 0, altrimenti {alpha:g} (eˣ − 1)</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>y = x for x &gt; 0, {slope:g} · x otherwise</source>
      <translation>y = x per x &gt; 0, altrimenti {slope:g} · x</translation>
    </message>
    <message>
      <extracomment>layers/activation.py</extracomment>
      <source>y = x for x &gt; 0, {slope} · x otherwise</source>
      <translation>y = x per x &gt; 0, altrimenti {slope} · x</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>Concat needs inputs that agree in all sizes but the first, but gets {join}.</source>
      <translation>Concat richiede ingressi con le stesse dimensioni tranne la prima, ma riceve {join}.</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>Matmul needs as many columns in the first input as there are rows in the second, but gets {a} and {b}. A Permute exchanges rows and columns.</source>
      <translation>Matmul richiede nel primo ingresso tante colonne quante sono le righe del secondo, ma riceve {a} e {b}. Un Permute scambia righe e colonne.</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>Multiply needs inputs whose sizes are the same or 1, but gets {join}.</source>
      <translation>Multiply richiede ingressi le cui dimensioni sono uguali o 1, ma riceve {join}.</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>each {shape}</source>
      <translation>ciascuno {shape}</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>learned</source>
      <translation>appreso</translation>
    </message>
    <message>
      <extracomment>layers/combine.py</extracomment>
      <source>{layer} needs inputs of one shape, but gets {join}.</source>
      <translation>{layer} richiede ingressi di una stessa forma, ma riceve {join}.</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>The output padding of {layer} ({output}) must be smaller than its stride ({stride}).</source>
      <translation>Il padding in uscita di {layer} ({output}) deve essere minore del suo stride ({stride}).</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>dilation {count}</source>
      <translation>dilatazione {count}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>each pixel becomes {size}, {stride} apart</source>
      <translation>ogni pixel diventa {size}, a distanza {stride}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>groups {count}</source>
      <translation>gruppi {count}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>i = 1…{channels} of the {groups} groups</source>
      <translation>i = 1…{channels} dei {groups} gruppi</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>pad {count}</source>
      <translation>pad {count}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>stride {count}</source>
      <translation>stride {count}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>width {size}</source>
      <translation>larghezza {size}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>window {size}</source>
      <translation>finestra {size}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>{count} ch, {size}</source>
      <translation>{count} ch, {size}</translation>
    </message>
    <message>
      <extracomment>layers/convolution.py</extracomment>
      <source>{layer} cannot part {channels} input and {out_channels} output channels into {groups} equal groups. Choose a number that divides both.</source>
      <translation>{layer} non può dividere {channels} canali in ingresso e {out_channels} in uscita in {groups} gruppi uguali. Scegli un numero che divida entrambi.</translation>
    </message>
    <message>
      <extracomment>layers/core.py</extracomment>
      <source>Bilinear needs inputs that agree in all sizes but the last, but gets {a} and {b}.</source>
      <translation>Bilinear richiede ingressi con dimensioni uguali tranne l’ultima, ma riceve {a} e {b}.</translation>
    </message>
    <message>
      <extracomment>layers/core.py</extracomment>
      <source>{count} units</source>
      <translation>{count} unità</translation>
    </message>
    <message>
      <extracomment>layers/gating.py</extracomment>
      <source>1 of {count}</source>
      <translation>1 su {count}</translation>
    </message>
    <message>
      <extracomment>layers/gating.py</extracomment>
      <source>y[i] = max of {count} neighbours</source>
      <translation>y[i] = massimo di {count} vicini</translation>
    </message>
    <message>
      <extracomment>layers/gating.py</extracomment>
      <source>{layer} takes {count} features for each that it gives, but {features} cannot be divided by {count}.</source>
      <translation>{layer} prende {count} feature per ognuna che dà, ma {features} non è divisibile per {count}.</translation>
    </message>
    <message>
      <extracomment>layers/normalise.py</extracomment>
      <source>GroupNorm cannot part {channels} channels into {groups} equal groups. Choose a number that divides {channels}.</source>
      <translation>GroupNorm non può dividere {channels} canali in {groups} gruppi uguali. Scegli un numero che divida {channels}.</translation>
    </message>
    <message>
      <extracomment>layers/normalise.py</extracomment>
      <source>y = {factor}x / √(mean of x² + {eps:g}),  over {count} features</source>
      <translation>y = {factor}x / √(media di x² + {eps:g}),  su {count} feature</translation>
    </message>
    <message>
      <extracomment>layers/normalise.py</extracomment>
      <source>{count} channels</source>
      <translation>{count} canali</translation>
    </message>
    <message>
      <extracomment>layers/normalise.py</extracomment>
      <source>{count} groups</source>
      <translation>{count} gruppi</translation>
    </message>
    <message>
      <extracomment>layers/normalise.py</extracomment>
      <source>γ and β: {sizes}</source>
      <translation>γ e β: {sizes}</translation>
    </message>
    <message>
      <extracomment>layers/pooling.py</extracomment>
      <source>each from about {parts} pixels</source>
      <translation>ognuno da circa {parts} pixel</translation>
    </message>
    <message>
      <extracomment>layers/pooling.py</extracomment>
      <source>to {size}</source>
      <translation>a {size}</translation>
    </message>
    <message>
      <extracomment>layers/pooling.py</extracomment>
      <source>{count} channels,  window {size}</source>
      <translation>{count} canali,  finestra {size}</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>relative</source>
      <translation>relativo</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>y = x + {noise},  ε ~ N(0, {std:g}²) while training</source>
      <translation>y = x + {noise},  ε ~ N(0, {std:g}²) durante l’addestramento</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>y = x · keep / (1 − {p:g}),  keep = 0 for {part:.0f} % of the examples while training</source>
      <translation>y = x · tieni / (1 − {p:g}),  tieni = 0 per il {part:.0f} % degli esempi durante l’addestramento</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>y = x · mask / (1 − {p:g}) = {factor:.3g} · x · mask while training</source>
      <translation>y = x · maschera / (1 − {p:g}) = {factor:.3g} · x · maschera durante l'addestramento</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>y = x · mask while training,  mask = 0 for {part:.0f} % of the values</source>
      <translation>y = x · maschera durante l’addestramento,  maschera = 0 per il {part:.0f} % dei valori</translation>
    </message>
    <message>
      <extracomment>layers/regularise.py</extracomment>
      <source>y = {a:.3g} (x · mask − 1.76 (1 − mask)) + {b:.3g} while training</source>
      <translation>y = {a:.3g} (x · maschera − 1.76 (1 − maschera)) + {b:.3g} durante l’addestramento</translation>
    </message>
    <message>
      <extracomment>layers/resizing.py</extracomment>
      <source>Pad needs one number, or {count} for {shape}, but has {given}.</source>
      <translation>Pad richiede un numero, oppure {count} per {shape}, ma ne ha {given}.</translation>
    </message>
    <message>
      <extracomment>layers/resizing.py</extracomment>
      <source>PixelShuffle needs a multiple of {count} channels, but gets {channels}.</source>
      <translation>PixelShuffle richiede un multiplo di {count} canali, ma ne riceve {channels}.</translation>
    </message>
    <message>
      <extracomment>layers/resizing.py</extracomment>
      <source>PixelUnshuffle needs height and width that {factor} divides, but gets {shape}.</source>
      <translation>PixelUnshuffle richiede altezza e larghezza divisibili per {factor}, ma riceve {shape}.</translation>
    </message>
    <message>
      <extracomment>layers/sequence.py</extracomment>
      <source>last step</source>
      <translation>ultimo passo</translation>
    </message>
    <message>
      <extracomment>layers/sequence.py</extracomment>
      <source>waves</source>
      <translation>onde</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>Permute needs each number from 1 to at most {rank} once, not {dims}.</source>
      <translation>Permute richiede una volta sola ogni numero da 1 fino al massimo a {rank}, non {dims}.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>Slice takes nothing of {size} places. Change start or stop.</source>
      <translation>Slice non prende nulla di {size} posti. Cambia inizio o fine.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>Slice takes {count} places, and only one can be dropped. Change start or stop.</source>
      <translation>Slice prende {count} posti, e se ne può eliminare la dimensione solo con uno. Cambia inizio o fine.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>Slice would leave no dimension of a vector. Do not drop it.</source>
      <translation>Slice non lascerebbe alcuna dimensione di un vettore. Non eliminarla.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>dim {dim}</source>
      <translation>dim {dim}</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>{layer} cannot lay {count} values out as {sizes}. The product of the sizes must be {count}.</source>
      <translation>{layer} non può disporre {count} valori come {sizes}. Il prodotto delle dimensioni deve essere {count}.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>{layer} takes sizes from 1 upwards, and at most one −1 for what is left.</source>
      <translation>{layer} accetta dimensioni da 1 in su, e al massimo un −1 per ciò che resta.</translation>
    </message>
    <message>
      <extracomment>layers/shaping.py</extracomment>
      <source>{layer} wants dimension {dim}, but {shape} has only {rank}.</source>
      <translation>{layer} vuole la dimensione {dim}, ma {shape} ne ha solo {rank}.</translation>
    </message>
    <message>
      <extracomment>layers/squashing.py</extracomment>
      <source>over {count} numbers</source>
      <translation>su {count} numeri</translation>
    </message>
    <message>
      <extracomment>layers/squashing.py</extracomment>
      <source>y = 1 for x ≥ {value:g}, 0 otherwise</source>
      <translation>y = 1 per x ≥ {value:g}, altrimenti 0</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>MultiheadAttention needs as many keys as values, but gets {key} and {value}.</source>
      <translation>MultiheadAttention richiede tante chiavi quanti valori, ma riceve {key} e {value}.</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>causal</source>
      <translation>causale</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>in each of {count} heads</source>
      <translation>in ognuna di {count} teste</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>{count} heads</source>
      <translation>{count} teste</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>{layer} cannot share {features} features equally between {heads} heads. Choose a number of heads that divides {features}.</source>
      <translation>{layer} non può dividere {features} feature in parti uguali tra {heads} teste. Scegli un numero di teste che divida {features}.</translation>
    </message>
    <message>
      <extracomment>layers/transformer.py</extracomment>
      <source>{layer} needs two sequences with equally many features, but gets {x} and {memory}.</source>
      <translation>{layer} richiede due sequenze con lo stesso numero di feature, ma riceve {x} e {memory}.</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>A digit is 784 grey pixels. How few numbers does a network need to tell ten digits apart, and what does it look for in the image? Guess the test accuracy after one single look at every training image.</source>
      <translation>Una cifra è fatta di 784 pixel grigi. Quanti pochi numeri bastano a una rete per distinguere dieci cifre, e che cosa cerca nell’immagine? Prova a indovinare l’accuratezza sul test dopo un solo sguardo a ogni immagine di training.</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>Each filter is a small window of weights that slides over the whole image, so a stroke is recognised wherever it lies, and 156 weights do the work of the first layer. Pooling keeps the strongest answer of each 2×2 square, which makes the network forgiving about small shifts. Three Linear layers then combine 400 features into ten scores. The whole network has 61,706 weights, fewer than a single fully connected layer of 79 units on the raw pixels. The learning rate rises for a quarter of the run and then falls, which brings the network above 97 % within one epoch and to about 99 % within a few.</source>
      <translation>Ogni filtro è una piccola finestra di pesi che scorre su tutta l’immagine, così un tratto viene riconosciuto ovunque si trovi, e 156 pesi fanno il lavoro del primo strato. Il pooling conserva la risposta più forte di ogni quadrato 2×2, e questo rende la rete tollerante verso i piccoli spostamenti. Poi tre strati Linear combinano 400 feature in dieci punteggi. L’intera rete ha 61.706 pesi, meno di un solo strato completamente connesso di 79 unità sui pixel grezzi. Il learning rate sale per un quarto dell’addestramento e poi scende, e questo porta la rete sopra il 97 % entro un’epoca e a circa il 99 % entro poche.</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86, 1998. ReLU and max pooling in place of tanh and averaging.</source>
      <translation>LeCun, Bottou, Bengio, Haffner: Gradient-based learning applied to document recognition, Proceedings of the IEEE 86, 1998. ReLU e max pooling al posto di tanh e medie.</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>LeNet reads handwritten digits</source>
      <translation>LeNet legge cifre scritte a mano</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>Watch the six filters of the first layer: they start as noise and turn into edges and strokes. In the nodes you see one digit on its way through the network; the maps become smaller and more abstract. In the grid of predictions, look at the digits that are still misread: would you have known them?</source>
      <translation>Osserva i sei filtri del primo strato: cominciano come rumore e diventano bordi e tratti. Nei nodi vedi una cifra nel suo cammino attraverso la rete; le mappe diventano più piccole e più astratte. Nella griglia delle predizioni, guarda le cifre che sono ancora lette male: tu le avresti riconosciute?</translation>
    </message>
    <message>
      <extracomment>lenet-mnist</extracomment>
      <source>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]
size after a k×k filter with padding p: n + 2p − k + 1
L = −log softmax(y)[t]</source>
      <translation>y[o] = b[o] + Σᵢ w[o, i] ⋆ x[i]
dimensione dopo un filtro k×k con padding p: n + 2p − k + 1
L = −log softmax(y)[t]</translation>
    </message>
    <message>
      <extracomment>losses/cross_entropy.py</extracomment>
      <source>There are {size} classes, but {count} class weights are given. Give one number per class.</source>
      <translation>Ci sono {size} classi, ma sono dati {count} pesi delle classi. Dai un numero per ogni classe.</translation>
    </message>
    <message>
      <extracomment>losses/cross_entropy.py</extracomment>
      <source>{loss} compares distributions, and a single output is always certain. Give the last layer one output per class.</source>
      <translation>{loss} confronta distribuzioni, e una sola uscita è sempre certa. Dai all’ultimo strato un’uscita per classe.</translation>
    </message>
    <message>
      <extracomment>losses/cross_entropy.py</extracomment>
      <source>{loss} needs probabilities as targets, but these reach down to {low:g}. Use squared error.</source>
      <translation>{loss} richiede probabilità come target, ma questi scendono fino a {low:g}. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>losses/cross_entropy.py</extracomment>
      <source>{loss} needs targets between 0 and 1, but these reach from {low:g} to {high:g}. Use squared error.</source>
      <translation>{loss} richiede target tra 0 e 1, ma questi vanno da {low:g} a {high:g}. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>losses/ctc.py</extracomment>
      <source>CTC needs a sequence of labels for each example, with its length, but this data gives a single class. Use cross-entropy.</source>
      <translation>CTC richiede per ogni esempio una sequenza di etichette, con la sua lunghezza, ma questi dati danno una sola classe. Usa la cross-entropy.</translation>
    </message>
    <message>
      <extracomment>losses/ctc.py</extracomment>
      <source>CTC needs a sequence of labels for each example, with its length, but this data gives real values. Use squared error.</source>
      <translation>CTC richiede per ogni esempio una sequenza di etichette, con la sua lunghezza, ma questi dati danno valori reali. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>losses/ctc.py</extracomment>
      <source>CTC needs one score per label and one for the blank: {size}, but the last layer gives {features}.</source>
      <translation>CTC richiede un punteggio per etichetta e uno per il blank: {size}, ma l’ultimo strato ne dà {features}.</translation>
    </message>
    <message>
      <extracomment>losses/ctc.py</extracomment>
      <source>CTC needs scores for each step of a sequence (L×C), but gets {output}. Leave out what joins the steps, such as Flatten.</source>
      <translation>CTC richiede punteggi per ogni passo di una sequenza (L×C), ma riceve {output}. Togli ciò che unisce i passi, come Flatten.</translation>
    </message>
    <message>
      <extracomment>losses/distance.py</extracomment>
      <source>A single number has no direction but its sign, so {loss} cannot learn from it. Use squared error.</source>
      <translation>Un solo numero non ha altra direzione che il suo segno, quindi {loss} non può impararne nulla. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>losses/margin.py</extracomment>
      <source>{loss} learns from which examples are of one class, but there are no classes here. Use squared error.</source>
      <translation>{loss} impara da quali esempi sono della stessa classe, ma qui non ci sono classi. Usa l’errore quadratico.</translation>
    </message>
    <message>
      <extracomment>metrics/classes.py</extracomment>
      <source>Among {k} answers every one of {size} classes is always right; take a smaller k.</source>
      <translation>Tra {k} risposte ognuna delle {size} classi è sempre giusta; prendi un k più piccolo.</translation>
    </message>
    <message>
      <extracomment>metrics/classes.py</extracomment>
      <source>{metric} needs probabilities of all classes together, and {loss} does not teach these. Use cross-entropy.</source>
      <translation>{metric} richiede le probabilità di tutte le classi insieme, e {loss} non le insegna. Usa la cross-entropy.</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>A layer computes weighted sums and bends them with ReLU; the next layer combines these bent pieces. Two hidden layers of 32 units are enough to follow one and a half turns. With fewer units, or without the activations, the boundary stays too simple: delete the ReLU nodes and see what is left of it.</source>
      <translation>Uno strato calcola somme pesate e le piega con ReLU; lo strato successivo combina questi pezzi piegati. Due strati nascosti da 32 unità bastano per seguire un giro e mezzo. Con meno unità, o senza le attivazioni, la frontiera resta troppo semplice: elimina i nodi ReLU e guarda che cosa ne rimane.</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Every unit shows the function it computes over the plane: red where it is positive, blue where it is negative. Follow them from left to right. The first layer knows only stripes, the second already bends, the last one holds the spiral. In the panel the boundary wraps itself around the points.</source>
      <translation>Ogni unità mostra la funzione che calcola sul piano: rossa dove è positiva, blu dove è negativa. Seguile da sinistra a destra. Il primo strato conosce solo strisce, il secondo già curva, l’ultimo contiene la spirale. Nel pannello la frontiera si avvolge intorno ai punti.</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Lang and Witbrock: Learning to tell two spirals apart, 1988 (with three turns; this one has one and a half).</source>
      <translation>Lang e Witbrock: Learning to tell two spirals apart, 1988 (con tre giri; questa ne ha uno e mezzo).</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>No straight line separates two spirals. Each unit of the first layer can draw only one straight line. How can a few dozen such lines become two arms?</source>
      <translation>Nessuna retta separa due spirali. Ogni unità del primo strato può tracciare una sola retta. Come possono poche decine di queste rette diventare due bracci?</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>Two spirals</source>
      <translation>Due spirali</translation>
    </message>
    <message>
      <extracomment>mlp-classify</extracomment>
      <source>h₁ = max(0, x W₁ᵀ + b₁)
h₂ = max(0, h₁ W₂ᵀ + b₂)
y = h₂ W₃ᵀ + b₃,  L = −log softmax(y)[t]</source>
      <translation>h₁ = max(0, x W₁ᵀ + b₁)
h₂ = max(0, h₁ W₂ᵀ + b₂)
y = h₂ W₃ᵀ + b₃,  L = −log softmax(y)[t]</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>A convolution uses each of its weights once per pixel, so it computes much with few weights; a Linear layer uses each weight once per image. AlexNet was the first deep network to win the ImageNet contest, with an error of 15.3 % where the next best had 26.2 %. What it brought together is still there: ReLU in place of tanh, dropout in front of the large Linear layers, and graphics cards. This is the variant for one card that is in use today: two halves on two cards, and the normalisation across channels, are left out. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation>Una convoluzione usa ciascuno dei suoi pesi una volta per pixel, quindi calcola molto con pochi pesi; uno strato Linear usa ogni peso una volta per immagine. AlexNet fu la prima rete profonda a vincere la gara ImageNet, con un errore del 15,3 % mentre la seconda aveva il 26,2 %. Ciò che mise insieme c’è ancora: ReLU al posto di tanh, dropout davanti ai grandi strati Linear, e schede grafiche. Questa è la variante per una sola scheda che si usa oggi: le due metà su due schede, e la normalizzazione tra i canali, sono omesse. Gli 1,2 milioni di fotografie di ImageNet non sono inclusi; li sostituiscono strisce della stessa dimensione e con altrettante classi, così forme, conteggi e tempi sono quelli veri e i passi si possono addestrare. Ciò che la rete impara da esse non dice nulla sulle fotografie. La variante con immagini 64×64 rende un passo diverse volte più veloce.</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>AlexNet, the network of 2012</source>
      <translation>AlexNet, la rete del 2012</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Eight layers with weights brought neural networks back in 2012. Where do you think most of their 61 million numbers are: in the five convolutions that look at the image, or in the three Linear layers behind them? And which of the two does most of the computing?</source>
      <translation>Otto strati con pesi riportarono in auge le reti neurali nel 2012. Dove pensi che stia la maggior parte dei loro 61 milioni di numeri: nelle cinque convoluzioni che guardano l’immagine, o nei tre strati Linear che le seguono? E quale dei due gruppi fa la maggior parte dei calcoli?</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional neural networks, NIPS 2012; the widths are those of Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014.</source>
      <translation>Krizhevsky, Sutskever, Hinton: ImageNet classification with deep convolutional neural networks, NIPS 2012; le larghezze sono quelle di Krizhevsky: One weird trick for parallelizing convolutional neural networks, 2014.</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>Select the layers one after another and read weights and MACs in the inspector. The first fully connected layer alone holds 37.8 million weights; the five convolutions together hold 2.5 million, but do nine tenths of the multiplications. On the wires, follow how the image shrinks from 224×224 to 6×6 while its channels grow from 3 to 256. Press Step once to feel what one step of this network costs on your computer.</source>
      <translation>Seleziona gli strati uno dopo l’altro e leggi pesi e MAC nell’ispettore. Il primo strato completamente connesso contiene da solo 37,8 milioni di pesi; le cinque convoluzioni insieme ne contengono 2,5 milioni, ma fanno nove decimi delle moltiplicazioni. Sui fili, segui come l’immagine si riduce da 224×224 a 6×6 mentre i suoi canali crescono da 3 a 256. Premi Passo una volta per sentire quanto costa un passo di questa rete sul tuo computer.</translation>
    </message>
    <message>
      <extracomment>model-zoo-alexnet</extracomment>
      <source>weights of a convolution: k² · C_in · C_out + C_out
MACs of a convolution: k² · C_in · C_out · H_out · W_out
size after it: ⌊(n + 2p − k) / s⌋ + 1, here ⌊(224 + 4 − 11) / 4⌋ + 1 = 55</source>
      <translation>pesi di una convoluzione: k² · C_in · C_out + C_out
MAC di una convoluzione: k² · C_in · C_out · H_out · W_out
dimensione dopo di essa: ⌊(n + 2p − k) / s⌋ + 1, qui ⌊(224 + 4 − 11) / 4⌋ + 1 = 55</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>3×3 on C channels: 9 C · C_out weights;  through r channels: C r + 9 r C_out
y = [1×1(x); 3×3(1×1(x)); 3×3(1×1(x)); 1×1(maxpool(x))]</source>
      <translation>3×3 su C canali: 9 C · C_out pesi;  passando per r canali: C r + 9 r C_out
y = [1×1(x); 3×3(1×1(x)); 3×3(1×1(x)); 1×1(maxpool(x))]</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>A 1×1 convolution is a small Linear layer at every pixel. It squeezes the channels before the costly 3×3 filters read them, and this saves most of the multiplications. What AlexNet spends on its Linear layers, 58.6 of 61 million weights, shrinks to one million, since the average over the image takes the place of two of them. It won the contest of 2014, ahead of VGG. This is the variant in use today: every convolution is followed by a batch norm, the third branch has 3×3 filters where the paper has 5×5, and the two auxiliary classifiers, which helped to train it, are left out. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation>Una convoluzione 1×1 è un piccolo strato Linear in ogni pixel. Comprime i canali prima che i costosi filtri 3×3 li leggano, e questo risparmia la maggior parte delle moltiplicazioni. Ciò che AlexNet spende nei suoi strati Linear, 58,6 pesi su 61 milioni, si riduce a un milione, perché la media sull’immagine prende il posto di due di essi. Vinse la gara del 2014, davanti a VGG. Questa è la variante in uso oggi: ogni convoluzione è seguita da una batch norm, il terzo ramo ha filtri 3×3 dove l’articolo ha 5×5, e i due classificatori ausiliari, che aiutavano ad addestrarla, sono omessi. Gli 1,2 milioni di fotografie di ImageNet non sono inclusi; li sostituiscono strisce della stessa dimensione e con altrettante classi, così forme, conteggi e tempi sono quelli veri e i passi si possono addestrare. Ciò che la rete impara da esse non dice nulla sulle fotografie. La variante con immagini 64×64 rende un passo diverse volte più veloce.</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Double-click an inception Block: four branches read the same input and are put one behind the other by Concat. In front of each wide filter stands a 1×1 convolution with few channels; compare the channels on the wires before and behind it. At the end, global average pooling leaves one number per channel, so that a single Linear layer is enough.</source>
      <translation>Fai doppio clic su un Blocco inception: quattro rami leggono lo stesso ingresso e Concat li mette uno dopo l’altro. Davanti a ogni filtro largo c’è una convoluzione 1×1 con pochi canali; confronta i canali sui fili prima e dopo di essa. Alla fine, il global average pooling lascia un numero per canale, così basta un solo strato Linear.</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>GoogLeNet: side by side instead of larger</source>
      <translation>GoogLeNet: affiancare invece di ingrandire</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Should a filter be 1×1, 3×3 or 5×5? GoogLeNet takes all of them at once and lets training decide. It should then be larger than AlexNet, but has a ninth of its weights. Where does it save them?</source>
      <translation>Un filtro deve essere 1×1, 3×3 o 5×5? GoogLeNet li prende tutti insieme e lascia decidere l’addestramento. Dovrebbe allora essere più grande di AlexNet, e invece ha un nono dei suoi pesi. Dove li risparmia?</translation>
    </message>
    <message>
      <extracomment>model-zoo-googlenet</extracomment>
      <source>Szegedy et al.: Going deeper with convolutions, CVPR 2015; Lin, Chen, Yan: Network in network, ICLR 2014.</source>
      <translation>Szegedy et al.: Going deeper with convolutions, CVPR 2015; Lin, Chen, Yan: Network in network, ICLR 2014.</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>Double-click conv4_x, and then one of its bottlenecks: the input goes round three convolutions and is added to what they made of it. In the first bottleneck of each group a 1×1 convolution brings the shortcut to the new size; all the others hand it on untouched. Count: 1 + 3 · (3 + 8 + 36 + 3) + 1 = 152. Eight times as deep as VGG-19, it has less than half of the weights and computes less.</source>
      <translation>Fai doppio clic su conv4_x, e poi su uno dei suoi bottleneck: l’ingresso aggira tre convoluzioni e si somma a ciò che esse ne hanno fatto. Nel primo bottleneck di ogni gruppo una convoluzione 1×1 porta la skip connection alla nuova dimensione; tutti gli altri la passano avanti intatta. Conta: 1 + 3 · (3 + 8 + 36 + 3) + 1 = 152. Otto volte più profonda di VGG-19, ha meno della metà dei pesi e calcola meno.</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>Each bottleneck learns only what is to be changed about its input, F(x), and gives x + F(x). If nothing is better, F can become zero, so that more layers do no harm, and the gradient flows back through the sums without having to pass a single weight. The 1×1 convolutions before and after make the 3×3 in the middle cheap. With it the error on ImageNet fell to 3.6 % (an ensemble of such networks), below what the authors of the contest measured for people. Shortcuts have been in nearly every deep network since. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation>Ogni bottleneck impara solo ciò che va cambiato nel suo ingresso, F(x), e dà x + F(x). Se non c’è nulla di meglio, F può diventare zero, così altri strati non fanno danni, e il gradiente torna indietro attraverso le somme senza dover attraversare un solo peso. Le convoluzioni 1×1 prima e dopo rendono economica la 3×3 nel mezzo. Con essa l’errore su ImageNet scese al 3,6 % (un ensemble di reti simili), sotto quello che gli autori della gara misurarono per le persone. Da allora le skip connection stanno in quasi ogni rete profonda. Gli 1,2 milioni di fotografie di ImageNet non sono inclusi; li sostituiscono strisce della stessa dimensione e con altrettante classi, così forme, conteggi e tempi sono quelli veri e i passi si possono addestrare. Ciò che la rete impara da esse non dice nulla sulle fotografie. La variante con immagini 64×64 rende un passo diverse volte più veloce.</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016. The stride is in the 3×3 convolution, as is usual today.</source>
      <translation>He, Zhang, Ren, Sun: Deep residual learning for image recognition, CVPR 2016. Lo stride sta nella convoluzione 3×3, come si usa oggi.</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>ResNet-152: a hundred and fifty-two layers</source>
      <translation>ResNet-152: centocinquantadue strati</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>VGG stopped at 19 layers, since deeper plain networks got worse, even on the data that they were trained on. A year later there was one with 152. What must be added to a layer so that a hundred more can do no harm?</source>
      <translation>VGG si fermò a 19 strati, perché le reti semplici più profonde peggioravano, perfino sui dati su cui erano state addestrate. Un anno dopo ce n’era una con 152. Che cosa bisogna aggiungere a uno strato perché cento strati in più non facciano danni?</translation>
    </message>
    <message>
      <extracomment>model-zoo-resnet152</extracomment>
      <source>y = ReLU(x + F(x)),  F = BN(W₃ · ReLU(BN(W₂ ⋆ ReLU(BN(W₁ x)))))
∂L/∂x = ∂L/∂y · (1 + ∂F/∂x)   where the ReLU is open</source>
      <translation>y = ReLU(x + F(x)),  F = BN(W₃ · ReLU(BN(W₂ ⋆ ReLU(BN(W₁ x)))))
∂L/∂x = ∂L/∂y · (1 + ∂F/∂x)   dove la ReLU è aperta</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>A 7×7 filter sees 49 pixels at once. Three layers of 3×3 filters, one behind the other, see just as far. Which of the two needs fewer weights, and what else do three layers have that one has not?</source>
      <translation>Un filtro 7×7 vede 49 pixel in un colpo solo. Tre strati 3×3, uno dopo l’altro, vedono altrettanto lontano. Quale dei due ha bisogno di meno pesi, e che cos’altro hanno tre strati che uno non ha?</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Double-click a Block to see its convolutions: all are 3×3 with a border of one pixel, so that only the pooling between the Blocks makes the image smaller. Read how the channels double whenever the sides are halved, until there are 512. Compare the counts in the corner with those of AlexNet: twice the weights, but 27 times the multiplications. One step takes its time; watch it on your computer.</source>
      <translation>Fai doppio clic su un Blocco per vedere le sue convoluzioni: sono tutte 3×3 con un bordo di un pixel, quindi solo il pooling tra i Blocchi rimpicciolisce l’immagine. Leggi come i canali raddoppiano ogni volta che i lati si dimezzano, fino a 512. Confronta i conteggi nell’angolo con quelli di AlexNet: il doppio dei pesi, ma 27 volte le moltiplicazioni. Un passo richiede il suo tempo; osservalo sul tuo computer.</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Simonyan, Zisserman: Very deep convolutional networks for large-scale image recognition, ICLR 2015 (configuration E).</source>
      <translation>Simonyan, Zisserman: Very deep convolutional networks for large-scale image recognition, ICLR 2015 (configurazione E).</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>Three 3×3 layers have 27 C² weights where one 7×7 layer has 49 C², and two ReLUs more in between. This was the finding of VGG: with small filters throughout, depth alone makes a network better, up to 19 layers with weights. More did not help until shortcuts were found a year later. The price is in plain sight: 124 of its 144 million weights are in three Linear layers, and it does 20 billion multiplications for one image, 27 times as many as AlexNet. For its plain features it is still the favourite of style transfer. The 1.2 million photographs of ImageNet are not shipped; stripes of the same size and as many classes stand in for them, so that shapes, counts and times are the real ones and steps can be trained. What the network learns from them says nothing about photographs. The variant with 64×64 images makes a step several times faster.</source>
      <translation>Tre strati 3×3 hanno 27 C² pesi dove uno strato 7×7 ne ha 49 C², e due ReLU in più nel mezzo. Questa fu la scoperta di VGG: con filtri piccoli dappertutto, basta la profondità a migliorare una rete, fino a 19 strati con pesi. Averne di più non aiutò, finché un anno dopo non si trovarono le skip connection. Il prezzo è in bella vista: 124 dei suoi 144 milioni di pesi stanno in tre strati Linear, e fa 20 miliardi di moltiplicazioni per una sola immagine, 27 volte quelle di AlexNet. Per le sue feature semplici è ancora la preferita dello style transfer. Gli 1,2 milioni di fotografie di ImageNet non sono inclusi; li sostituiscono strisce della stessa dimensione e con altrettante classi, così forme, conteggi e tempi sono quelli veri e i passi si possono addestrare. Ciò che la rete impara da esse non dice nulla sulle fotografie. La variante con immagini 64×64 rende un passo diverse volte più veloce.</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>VGG-19: deeper, and nothing but 3×3</source>
      <translation>VGG-19: più profonda, e nient’altro che 3×3</translation>
    </message>
    <message>
      <extracomment>model-zoo-vgg19</extracomment>
      <source>one 7×7 layer: 49 C² weights;  three 3×3 layers: 27 C² weights
seen by n layers of 3×3: 2n + 1 pixels</source>
      <translation>uno strato 7×7: 49 C² pesi;  tre strati 3×3: 27 C² pesi
visti da n strati 3×3: 2n + 1 pixel</translation>
    </message>
    <message>
      <extracomment>panels/code.py</extracomment>
      <source>Copy the whole source</source>
      <translation>Copia tutto il sorgente</translation>
    </message>
    <message>
      <extracomment>panels/code.py</extracomment>
      <source>PyTorch source of the network</source>
      <translation>Sorgente PyTorch della rete</translation>
    </message>
    <message>
      <extracomment>panels/decision_boundary.py</extracomment>
      <source>Computed on a {computed_on}, step {step:,}</source>
      <translation>Calcolato su {computed_on}, passo {step:,}</translation>
    </message>
    <message>
      <extracomment>panels/decision_boundary.py</extracomment>
      <source>Plane coloured by the answer of the network</source>
      <translation>Piano colorato con la risposta della rete</translation>
    </message>
    <message>
      <extracomment>panels/filters.py</extracomment>
      <source>Blue is −{limit:.3g}, white is 0, red is {limit:.3g}</source>
      <translation>Blu è −{limit:.3g}, bianco è 0, rosso è {limit:.3g}</translation>
    </message>
    <message>
      <extracomment>panels/filters.py</extracomment>
      <source>Filters of the chosen layer</source>
      <translation>Filtri dello strato scelto</translation>
    </message>
    <message>
      <extracomment>panels/filters.py</extracomment>
      <source>Layer</source>
      <translation>Strato</translation>
    </message>
    <message>
      <extracomment>panels/filters.py</extracomment>
      <source>Layer whose filters are shown</source>
      <translation>Strato di cui si mostrano i filtri</translation>
    </message>
    <message>
      <extracomment>panels/filters.py</extracomment>
      <source>{count} of {total} filters of {height}×{width} weights are shown</source>
      <translation>{count} filtri mostrati su {total}, da {height}×{width} pesi</translation>
    </message>
    <message>
      <extracomment>panels/metrics.py</extracomment>
      <source>{metric}: {output}</source>
      <translation>{metric}: {output}</translation>
    </message>
    <message>
      <extracomment>panels/predictions.py</extracomment>
      <source>Computed on {computed_on}, step {step:,}</source>
      <translation>Calcolato su {computed_on}, passo {step:,}</translation>
    </message>
    <message>
      <extracomment>panels/predictions.py</extracomment>
      <source>Images with the answers of the network, the misread first</source>
      <translation>Immagini con le risposte della rete, prima quelle lette male</translation>
    </message>
    <message>
      <extracomment>panels/predictions.py</extracomment>
      <source>{misread} of {of} misread</source>
      <translation>{misread} su {of} lette male</translation>
    </message>
    <message>
      <extracomment>parts/outline.py</extracomment>
      <source>Enter goes to the settings of a layer, F2 renames it, Delete deletes it, Right opens a Block.</source>
      <translation>Invio va alle impostazioni di uno strato, F2 lo rinomina, Canc lo elimina, Destra apre un Blocco.</translation>
    </message>
    <message>
      <extracomment>parts/outline.py</extracomment>
      <source>Outline of the network</source>
      <translation>Struttura della rete</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>1 epoch</source>
      <translation>1 epoca</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>All weights of “{name}” are loaded.</source>
      <translation>Tutti i pesi di “{name}” sono caricati.</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Back at “{name}”; what was there before is in the list.</source>
      <translation>Di nuovo a “{name}”; ciò che c'era prima è nell'elenco.</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Begin with its weights in the open network, for fine-tuning</source>
      <translation>Comincia dai suoi pesi nella rete aperta, per la messa a punto</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Delete</source>
      <translation>Elimina</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Delete the run?</source>
      <translation>Eliminare l'addestramento?</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Delete…</source>
      <translation>Elimina…</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Draw its curves in grey behind those of the present run (P)</source>
      <translation>Disegna le sue curve in grigio dietro quelle dell'addestramento attuale (P)</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Enter goes back to a run, F2 renames it, P pins it, Delete deletes it.</source>
      <translation>Invio torna a un addestramento, F2 lo rinomina, P lo fissa, Canc lo elimina.</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>From “{name}”: {names}. The others begin anew.</source>
      <translation>Da “{name}”: {names}. Gli altri ricominciano da capo.</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Go back</source>
      <translation>Torna indietro</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Go back to {name}</source>
      <translation>Torna a {name}</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Load weights…</source>
      <translation>Carica pesi…</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Name of the run</source>
      <translation>Nome dell'addestramento</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Name of the run (F2)</source>
      <translation>Nome dell'addestramento (F2)</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Notes about the run</source>
      <translation>Note sull'addestramento</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Pin</source>
      <translation>Fissa</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Pinned</source>
      <translation>Fissato</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Project and weights as they were; the present run is stored (Enter)</source>
      <translation>Progetto e pesi com'erano; l'addestramento attuale viene conservato (Invio)</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Remove it for good (Delete)</source>
      <translation>Rimuovilo per sempre (Canc)</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Runs</source>
      <translation>Addestramenti</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Runs that were trained come here by themselves when they pause or end.</source>
      <translation>Gli addestramenti arrivano qui da soli quando sono in pausa o finiscono.</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Stored runs</source>
      <translation>Addestramenti conservati</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>Unpin</source>
      <translation>Non fissare più</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>best {value}</source>
      <translation>migliore {value}</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>{count} epochs</source>
      <translation>{count} epoche</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>{name}, pinned</source>
      <translation>{name}, fissato</translation>
    </message>
    <message>
      <extracomment>parts/runs.py</extracomment>
      <source>“{name}” will be removed with its weights and curves. This cannot be undone.</source>
      <translation>“{name}” sarà rimosso con i suoi pesi e le sue curve. Non si può annullare.</translation>
    </message>
    <message>
      <extracomment>probes/augmentation.py</extracomment>
      <source>{count} training examples</source>
      <translation>{count} esempi di addestramento</translation>
    </message>
    <message>
      <extracomment>probes/decision_boundary.py</extracomment>
      <source>{grid} grid, {count} {split} points</source>
      <translation>griglia {grid}, {count} punti di {split}</translation>
    </message>
    <message>
      <extracomment>probes/examples.py</extracomment>
      <source>first {count} {split} examples</source>
      <translation>i primi {count} esempi di {split}</translation>
    </message>
    <message>
      <extracomment>probes/feature_maps.py</extracomment>
      <source>one {split} image</source>
      <translation>un’immagine di {split}</translation>
    </message>
    <message>
      <extracomment>probes/unit_functions.py</extracomment>
      <source>a grid of {side}×{side} points; each unit on a scale of its own</source>
      <translation>una griglia di {side}×{side} punti; ogni unità su una scala sua</translation>
    </message>
    <message>
      <extracomment>probes/weight_histogram.py</extracomment>
      <source>all weights of the layer</source>
      <translation>tutti i pesi dello strato</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>Give each output a loss</source>
      <translation>Dai a ogni uscita una loss</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>One output needs one loss, but there are {losses}.</source>
      <translation>Un’uscita richiede una loss, ma ce ne sono {losses}.</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>Remove a loss</source>
      <translation>Rimuovi una loss</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>Remove {count} losses</source>
      <translation>Rimuovi {count} loss</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>The network ends in {found} places ({names}), but there are {losses} losses. Connect or delete one, or give each a loss of its own.</source>
      <translation>La rete finisce in {found} posti ({names}), ma le loss sono {losses}. Collegane o eliminane uno, o dai a ciascuno una loss propria.</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>The network ends in {found} places ({names}), but there is one loss. Connect or delete one, or give each a loss of its own.</source>
      <translation>La rete finisce in {found} posti ({names}), ma la loss è una sola. Collegane o eliminane uno, o dai a ciascuno una loss propria.</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>The network has no output yet. Connect layers from Input onwards.</source>
      <translation>La rete non ha ancora un’uscita. Collega gli strati a partire da Input.</translation>
    </message>
    <message>
      <extracomment>recipes/supervised.py</extracomment>
      <source>{count} outputs need {count} losses, but there are {losses}.</source>
      <translation>{count} uscite richiedono {count} loss, ma ce ne sono {losses}.</translation>
    </message>
    <message>
      <extracomment>schedules/falling.py</extracomment>
      <source>Drag sideways: step size. Up and down: γ</source>
      <translation>Trascina di lato: ampiezza del gradino. Su e giù: γ</translation>
    </message>
    <message>
      <extracomment>schedules/falling.py</extracomment>
      <source>Drag up and down: what is left at the end</source>
      <translation>Trascina su e giù: ciò che resta alla fine</translation>
    </message>
    <message>
      <extracomment>schedules/falling.py</extracomment>
      <source>Drag up and down: γ</source>
      <translation>Trascina su e giù: γ</translation>
    </message>
    <message>
      <extracomment>stop_rules/plateau.py</extracomment>
      <source>{metric} has not fallen for one epoch</source>
      <translation>{metric} non scende da un'epoca</translation>
    </message>
    <message>
      <extracomment>stop_rules/plateau.py</extracomment>
      <source>{metric} has not fallen for {epochs} epochs</source>
      <translation>{metric} non scende da {epochs} epoche</translation>
    </message>
    <message>
      <extracomment>stop_rules/plateau.py</extracomment>
      <source>{metric} has not risen for one epoch</source>
      <translation>{metric} non sale da un'epoca</translation>
    </message>
    <message>
      <extracomment>stop_rules/plateau.py</extracomment>
      <source>{metric} has not risen for {epochs} epochs</source>
      <translation>{metric} non sale da {epochs} epoche</translation>
    </message>
    <message>
      <extracomment>stop_rules/target.py</extracomment>
      <source>{metric} is {found}, so the target ({relation} {value}) is reached</source>
      <translation>{metric} è {found}: l'obiettivo ({relation} {value}) è raggiunto</translation>
    </message>
    <message>
      <extracomment>stop_rules/time_limit.py</extracomment>
      <source>the time limit of {minutes} min is over</source>
      <translation>il limite di {minutes} min è passato</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>% right</source>
      <translation>% giuste</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Activation</source>
      <translation>Attivazione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Arrange</source>
      <translation>Disponi</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Autoencoders</source>
      <translation>Autoencoder</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Block</source>
      <translation>Blocco</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Combine</source>
      <translation>Combinazione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Convolution</source>
      <translation>Convoluzione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Core</source>
      <translation>Base</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Edit</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Finished</source>
      <translation>Finito</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Generating</source>
      <translation>Generare</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>History</source>
      <translation>Storia</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Language of the system</source>
      <translation>Lingua del sistema</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Loading</source>
      <translation>Caricamento</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Making it deep</source>
      <translation>Andare in profondità</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Normalise</source>
      <translation>Normalizzazione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Open questions</source>
      <translation>Questioni aperte</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Paused</source>
      <translation>In pausa</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Pooling</source>
      <translation>Pooling</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Regularise</source>
      <translation>Regolarizzazione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Sequence</source>
      <translation>Sequenza</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Sequences</source>
      <translation>Sequenze</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Starting</source>
      <translation>Avvio</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Stopped by an error</source>
      <translation>Fermato da un errore</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Structure</source>
      <translation>Struttura</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>Training well</source>
      <translation>Addestrare bene</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>a sequence (L×C)</source>
      <translation>una sequenza (L×C)</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>a signal (C×L)</source>
      <translation>un segnale (C×L)</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>a vector</source>
      <translation>un vettore</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>a volume (C×D×H×W)</source>
      <translation>un volume (C×D×H×W)</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>accuracy</source>
      <translation>accuratezza</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>an image (C×H×W)</source>
      <translation>un’immagine (C×H×W)</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>blue</source>
      <translation>blu</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>grey</source>
      <translation>grigio</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>purple</source>
      <translation>viola</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>red</source>
      <translation>rosso</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>train</source>
      <translation>training</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>val</source>
      <translation>val</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>validation</source>
      <translation>validazione</translation>
    </message>
    <message>
      <extracomment>tables</extracomment>
      <source>yellow</source>
      <translation>giallo</translation>
    </message>
    <message>
      <extracomment>transforms/moving.py</extracomment>
      <source>{transform} cannot cut a piece of {size} px from {shape} with a margin of {padding} px. Choose a smaller piece or a wider margin.</source>
      <translation>{transform} non può ritagliare un pezzo di {size} px da {shape} con un margine di {padding} px. Scegli un pezzo più piccolo o un margine più largo.</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>A hidden layer solves XOR</source>
      <translation>Uno strato nascosto risolve lo XOR</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>Look into the nodes: each hidden unit splits the plane along a line of its own. Behind the hidden layer a single line is enough, and that is checked: the last unit separates what the hidden layer gives it without one mistake.</source>
      <translation>Guarda dentro i nodi: ogni unità nascosta divide il piano lungo una retta sua. Dopo lo strato nascosto basta una sola retta, e questo viene verificato: l’ultima unità separa ciò che le dà lo strato nascosto senza un solo errore.</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>One unit cannot do it: no line separates the two diagonals. What must a second layer of units do to the four clouds, so that a line is enough?</source>
      <translation>Una sola unità non ci riesce: nessuna retta separa le due diagonali. Che cosa deve fare un secondo strato di unità alle quattro nuvole, perché basti una retta?</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323, 1986.</source>
      <translation>Rumelhart, Hinton, Williams: Learning representations by back-propagating errors, Nature 323, 1986.</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>The hidden layer folds the plane: it maps the four clouds to places where the two classes lie on different sides of a line. This is what a single unit lacks. The layer was not told how to fold; backpropagation found it from the errors alone. This ended the first winter of neural networks, although it took until 1986.</source>
      <translation>Lo strato nascosto piega il piano: porta le quattro nuvole in posti dove le due classi stanno su lati diversi di una retta. È ciò che manca a una singola unità. Nessuno ha detto allo strato come piegare; l’ha trovato la backpropagation, a partire dai soli errori. Questo mise fine al primo inverno delle reti neurali, anche se ci volle fino al 1986.</translation>
    </message>
    <message>
      <extracomment>xor-mlp</extracomment>
      <source>h = tanh(x W₁ᵀ + b₁)
y = σ(h · w₂ + b₂),  L = mean (y − t)²</source>
      <translation>h = tanh(x W₁ᵀ + b₁)
y = σ(h · w₂ + b₂),  L = media (y − t)²</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>A unit says yes on one side of a line and no on the other. Any line leaves at least one of the four clouds on the wrong side, so no more than about three quarters can be right; minimising the squared error even settles near a half, since it answers 0.5 everywhere. Minsky and Papert proved limits of this kind in 1969, and the money for neural networks dried up: the first winter. The remedy is one layer more; see “A hidden layer solves XOR”.</source>
      <translation>Un’unità dice sì da un lato di una retta e no dall’altro. Qualsiasi retta lascia almeno una delle quattro nuvole dal lato sbagliato, quindi al massimo circa tre quarti possono essere giusti; minimizzare l’errore quadratico si assesta addirittura vicino alla metà, perché risponde 0,5 ovunque. Minsky e Papert dimostrarono limiti di questo tipo nel 1969, e i fondi per le reti neurali si prosciugarono: il primo inverno. Il rimedio è uno strato in più; guarda “Uno strato nascosto risolve lo XOR”.</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>Four clouds of points: those on one diagonal belong together. Can one single unit, however long it trains, tell the diagonals apart? What is the best it can do?</source>
      <translation>Quattro nuvole di punti: quelle su una stessa diagonale stanno insieme. Può una sola unità, per quanto a lungo si addestri, distinguere le diagonali? Qual è il meglio che può fare?</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>Minsky and Papert: Perceptrons, 1969.</source>
      <translation>Minsky e Papert: Perceptrons, 1969.</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>One unit cannot do XOR</source>
      <translation>Una sola unità non sa fare lo XOR</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>The boundary is a straight line, whatever the weights are. See where it ends up, and what the accuracy does: one cloud is always on the wrong side, most often two.</source>
      <translation>La frontiera è una retta, qualunque siano i pesi. Guarda dove va a finire, e che cosa fa l’accuratezza: una nuvola sta sempre dal lato sbagliato, il più delle volte due.</translation>
    </message>
    <message>
      <extracomment>xor-perceptron</extracomment>
      <source>y = σ(w · x + b),  yes where w · x + b &gt; 0
L = mean (y − t)²</source>
      <translation>y = σ(w · x + b),  sì dove w · x + b &gt; 0
L = media (y − t)²</translation>
    </message>
  </context>
</TS>
