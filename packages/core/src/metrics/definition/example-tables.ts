/* Small tables that more than one metric answers with numbers. */

export const exportsAndImports = 'partner,exports,imports\nA,12.7,9.3\nB,5.0,2.2';
export const previousAndCurrent = 'partner,previous,current\nA,100,125\nB,80,60';
export const fourYears = 'year,value\n2019,100\n2020,90\n2021,120\n2022,150';
export const tenYears = 'year,value\n2013,10\n2014,11\n2015,12.5\n2016,12\n2017,14\n2018,20\n2019,22\n2020,21\n2021,24\n2022,26';
export const lines = 'product,value\n27,60\n74,25\n26,10\n10,5';
export const ownAndWorld = 'product,own,world\n27,60,1500\n74,25,400\n84,5,9000';
export const productsBothWays = 'product,exports,imports\n27,60,5\n84,5,70\n52,10,10';
export const productsOfFour =
  'product,exports,partnerImports,worldImports,reporterImports\n27,60,300,1500,5\n84,5,900,9000,20\n52,10,40,200,2';
export const exportsByProduct = 'economy,27,52,84\nA,60,5,5\nB,10,30,8\nC,50,250,3000';
export const presencesByProduct = 'economy,27,52,84,30\nA,1,0,0,0\nB,1,1,0,0\nC,0,1,1,0\nD,0,0,1,1';
export const flows = 'exporter,C,A,B\nC,,16.4,7.5\nA,12.5,,3.5\nB,2.5,1.4,';
export const pricesAndQuantities = 'product,period,price,quantity\n27,2020,50,100\n27,2021,70,95\n74,2020,8,20\n74,2021,9,25';
export const pairsWithDistance =
  'exporter,importer,outcome,distance,border\nA,B,100,1,1\nA,C,40,2,0\nB,A,90,1,1\nB,C,30,2.5,0\nC,A,35,2,0\nC,B,28,2.5,1\nA,D,20,3,0\nD,A,25,3,1';
